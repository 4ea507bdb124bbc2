import type { Json } from "@cookiedesk/domain/canonical-json";
import { providerSchema } from "@cookiedesk/domain/policy/provider";

import type { ActorContext } from "../context.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { saveKept } from "../save-kept.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import type { SaveProviderInput } from "./input.ts";
import { lockProvider, writeProvider } from "./provider-store.ts";

/** Saves one field of a provider, for every policy that names it. */
export async function saveProvider(
  ctx: ActorContext,
  { key, field, value, revision }: SaveProviderInput,
): Promise<SaveResult> {
  const read = providerSchema.shape[field].safeParse(value);
  if (!read.success) return { ok: false, code: "invalid", problems: saveProblems(read.error) };

  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    const row = await lockProvider(tx, key);
    if (row === null) return { ok: false, code: "gone" };

    const revisions = revisionsOf(row);
    const save = {
      place: { part: { kind: "provider", key }, field, locale: null },
      kept: { value: row[field] satisfies Json, revision: revisions[field] ?? 0 },
      written: { value: read.data, revision },
    };
    return saveKept(tx, ctx, row.id, save, (next) =>
      writeProvider(tx, key, { [field]: read.data }, { ...revisions, [field]: next }),
    );
  });
}
