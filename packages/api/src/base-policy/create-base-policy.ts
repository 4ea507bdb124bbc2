import { canonicalLocale } from "@cookiedesk/domain/locale";
import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { freeKey } from "@cookiedesk/domain/policy/free-key";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import { hasWords } from "@cookiedesk/render/words";

import type { ActorContext } from "../context.ts";
import { keyFrom } from "../policy/add-part.ts";
import { lastOrderKey } from "../policy/part-order.ts";
import { insertSection } from "../policy/part-store.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { inTransaction } from "../transaction.ts";
import type { FieldProblem } from "../view.ts";
import type { CreateBasePolicyInput } from "./input.ts";
import { type BaseName, findBaseNames, insertBase, lockBaseNames } from "./store.ts";
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

  return inTransaction(ctx.db, async (tx): Promise<CreatedBasePolicy> => {
    await lockBaseNames(tx);
    const bases = await findBaseNames(tx);
    if (bases.some((base) => base.name === name.data)) return nameTaken;

    const id = ctx.newId();
    const key = freeBaseKey(name.data, bases);
    await insertBase(tx, ctx, { id, key, name: name.data, locale });
    const cookies = { id: ctx.newId(), key: cookiesKey, orderKey: lastOrderKey([]) };
    await insertSection(tx, { kind: "base", id }, cookies);
    return { ok: true, id, key };
  });
}

/** Another base policy has the name already. */
export const nameTaken: CreatedBasePolicy & { ok: false } = {
  ok: false,
  problems: [{ field: "name", code: "name_taken" }],
};

/** A key for a base of this name that no base has. */
export function freeBaseKey(name: string, bases: readonly BaseName[]): string {
  return freeKey(keyFrom(name, "base"), (wanted) => bases.some(({ key }) => key === wanted));
}
