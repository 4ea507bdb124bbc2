import { plainTextSchema } from "@cookiedesk/domain/plain-text";

import type { ActorContext } from "../context.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { saveKept } from "../save-kept.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import type { SaveCategoryTextInput } from "./input.ts";

/** Saves a category's title or description in one locale, for every policy that has rows of it. */
export async function saveCategoryText(
  ctx: ActorContext,
  { key, field, locale, value, revision }: SaveCategoryTextInput,
): Promise<SaveResult> {
  const read = plainTextSchema.nullable().safeParse(value);
  if (!read.success) return { ok: false, code: "invalid", problems: saveProblems(read.error) };

  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    await tx.$queryRaw`select 1 from "Category" where key = ${key} for update`;
    const row = await tx.category.findUnique({ where: { key } });
    if (row === null) return { ok: false, code: "gone" };

    const place = { partId: row.id, field, locale };
    const text = await tx.localizedText.findUnique({ where: { partId_field_locale: place } });
    const save = {
      place: { part: { kind: "category", key }, field, locale },
      kept: { value: text?.value ?? null, revision: text?.revision ?? 0 },
      written: { value: read.data, revision },
    };
    return saveKept(tx, ctx, row.id, save, (next) => {
      const columns = {
        value: read.data,
        revision: next,
        updatedAt: ctx.now(),
        updatedBy: ctx.actor.id,
      };
      return tx.localizedText.upsert({
        where: { partId_field_locale: place },
        create: { ...place, ...columns },
        update: columns,
      });
    });
  });
}
