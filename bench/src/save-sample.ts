import { type Locale } from "@cookiedesk/domain/locale";

import type { BenchApi } from "./bench-api.ts";

/** The part and field that the bench edits. */
export const editedField = { kind: "cookie", key: "sample_1", field: "purpose" } as const;

/** Saves a platform's own purpose through the API; the first revision is 0. */
export async function saveOwnPurpose(
  { call }: BenchApi,
  { platformId, basePolicyId }: { platformId: string; basePolicyId: string },
  { locale, value, revision }: { locale: Locale; value: string; revision: number },
): Promise<void> {
  const { kind, key, field } = editedField;
  const saved = await call.policy.saveField({
    subject: { kind: "platform", id: platformId },
    part: { kind, key },
    field,
    locale,
    value,
    revision,
    base: { id: basePolicyId, version: 1 },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
}
