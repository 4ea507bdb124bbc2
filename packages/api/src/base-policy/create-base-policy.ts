import { canonicalLocale } from "@cookiedesk/domain/locale";
import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import { hasWords } from "@cookiedesk/render/words";

import type { ActorContext } from "../context.ts";
import { keyFrom } from "../policy/add-part.ts";
import { lastOrderKey } from "../policy/part-order.ts";
import { insertSection } from "../policy/part-store.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { inTransaction, isClash } from "../transaction.ts";
import type { FieldProblem } from "../view.ts";
import type { CreateBasePolicyInput } from "./input.ts";
import { findBaseNames, insertBase } from "./store.ts";
import type { CreatedBasePolicy } from "./view.ts";

/** Adds a base policy with one live locale and the part that holds the cookie table, and nothing else. */
export async function createBasePolicy(
  ctx: ActorContext,
  input: CreateBasePolicyInput,
): Promise<CreatedBasePolicy> {
  const problems: FieldProblem[] = [];
  const name = plainTextSchema.safeParse(input.name);
  if (!name.success)
    problems.push(...saveProblems(name.error).map(({ code }) => ({ field: "name", code })));
  const locale = canonicalLocale(input.locale);
  if (locale === null) problems.push({ field: "locale", code: "unknown_locale" });
  else if (!hasWords(locale)) problems.push({ field: "locale", code: "words_missing" });
  if (!name.success || locale === null || problems.length > 0) return { ok: false, problems };

  try {
    return await inTransaction(ctx.db, async (tx): Promise<CreatedBasePolicy> => {
      const bases = await findBaseNames(tx);
      if (bases.some((base) => base.name === name.data)) return nameTaken;

      const id = ctx.newId();
      const key = freeKey(keyFrom(name.data, "base"), new Set(bases.map((base) => base.key)));
      await insertBase(tx, ctx, { id, key, name: name.data, locale });
      const cookies = { id: ctx.newId(), key: cookiesKey, orderKey: lastOrderKey([]) };
      await insertSection(tx, { kind: "base", id }, cookies);
      return { ok: true, id, key };
    });
  } catch (error) {
    if (isClash(error)) return nameTaken;
    throw error;
  }
}

const nameTaken: CreatedBasePolicy = {
  ok: false,
  problems: [{ field: "name", code: "name_taken" }],
};

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(key)) return key;
  }
}
