import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import type { TextRow } from "./stored-part.ts";

/** Which text: a field of a section, a row, a base policy or a category, in one locale. */
export interface TextPlace {
  readonly partId: string;
  readonly field: string;
  readonly locale: string;
}

/** One text; a row without a value was taken away, null was never written. */
export async function findText(tx: Tx, place: TextPlace): Promise<TextRow | null> {
  return tx.localizedText.findUnique({ where: { partId_field_locale: { ...place } } });
}

/** All texts of these parts, in every locale. */
export async function findTexts(tx: Tx, partIds: readonly string[]): Promise<TextRow[]> {
  return tx.localizedText.findMany({ where: { partId: { in: [...partIds] } } });
}

/** Writes a text's next revision; a value of null takes it away and keeps the revision. */
export async function writeText(
  tx: Tx,
  ctx: ActorContext,
  place: TextPlace,
  { value, revision }: { value: string | null; revision: number },
): Promise<void> {
  const columns = { value, revision, updatedAt: ctx.now(), updatedBy: ctx.actor.id };
  await tx.localizedText.upsert({
    where: { partId_field_locale: { ...place } },
    create: { ...place, ...columns },
    update: columns,
  });
}

/** Writes texts again for other parts, each under the new id of its old part, as their first revision. */
export async function copyTexts(
  tx: Tx,
  ctx: ActorContext,
  texts: readonly TextRow[],
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const stamp = { revision: 1, updatedAt: ctx.now(), updatedBy: ctx.actor.id };
  await tx.localizedText.createMany({
    data: texts.flatMap(({ partId, field, locale, value }) => {
      const copied = idOf.get(partId);
      return copied === undefined || value === null
        ? []
        : [{ partId: copied, field, locale, value, ...stamp }];
    }),
  });
}
