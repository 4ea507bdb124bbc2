import { plainTextSchema } from "@cookiedesk/domain/plain-text";

import type { ActorContext } from "../context.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { findText, writeText } from "../policy/text-store.ts";
import { saveKept } from "../save-kept.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import { lockCategory } from "./category-store.ts";
import type { SaveCategoryTextInput } from "./input.ts";

/** Saves a category's title or description in one locale, for every policy that has rows of it. */
export async function saveCategoryText(
  ctx: ActorContext,
  { key, field, locale, value, revision }: SaveCategoryTextInput,
): Promise<SaveResult> {
  const read = plainTextSchema.nullable().safeParse(value);
  if (!read.success) return { ok: false, code: "invalid", problems: saveProblems(read.error) };

  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    const row = await lockCategory(tx, key);
    if (row === null) return { ok: false, code: "gone" };

    const place = { partId: row.id, field, locale };
    const text = await findText(tx, place);
    const save = {
      place: { part: { kind: "category", key }, field, locale },
      kept: { value: text?.value ?? null, revision: text?.revision ?? 0 },
      written: { value: read.data, revision },
    };
    return saveKept(tx, ctx, row.id, save, (next) =>
      writeText(tx, ctx, place, { value: read.data, revision: next }),
    );
  });
}
