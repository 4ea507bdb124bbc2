import type { Tx } from "@cookiedesk/db/connect";
import type { CookieEntry } from "@cookiedesk/domain/policy/cookie-entry";
import { cookieFields, cookieProseFields } from "@cookiedesk/domain/policy/policy-field";

import type { ActorContext } from "../context.ts";
import { cookieColumnsOf } from "../policy/stored-part.ts";
import type { Subject } from "../policy/view.ts";

/** Writes a whole row of a subject's own, with its texts in every language at their first revision. */
export async function insertEntry(
  tx: Tx,
  ctx: ActorContext,
  { kind, id: owner }: Subject,
  entry: CookieEntry,
): Promise<void> {
  const id = ctx.newId();
  const columns: ReturnType<typeof cookieColumnsOf> = {};
  for (const [field, value] of Object.entries(entry))
    if (isScalar(field)) Object.assign(columns, cookieColumnsOf(field, value));

  await tx.cookieEntry.create({
    data: {
      ...columns,
      id,
      key: entry.key,
      orderKey: entry.orderKey,
      kind: entry.kind,
      ...(kind === "base" ? { basePolicyId: owner } : { platformId: owner }),
    },
  });
  const stamp = { revision: 1, updatedAt: ctx.now(), updatedBy: ctx.actor.id };
  const texts = cookieProseFields.flatMap((field) =>
    Object.entries(entry[field]).map(([locale, value]) => ({
      partId: id,
      field,
      locale,
      value,
      ...stamp,
    })),
  );
  await tx.localizedText.createMany({ data: texts });
}

function isScalar(field: string): boolean {
  return Object.hasOwn(cookieFields, field) && !cookieProseFields.some((prose) => prose === field);
}
