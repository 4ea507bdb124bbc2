import type { Tx } from "@cookiedesk/db/connect";
import { canonicalLocale } from "@cookiedesk/domain/locale";
import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { policyPart } from "@cookiedesk/domain/policy/policy-field";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import { hasWords } from "@cookiedesk/render/words";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { keyFrom } from "../policy/add-part.ts";
import { lastOrderKey } from "../policy/part-order.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { inTransaction, isClash } from "../transaction.ts";
import type { FieldProblem } from "../view.ts";
import type { CreateBasePolicyInput } from "./input.ts";
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
      if ((await tx.basePolicy.count({ where: { name: name.data } })) > 0) return nameTaken;
      const id = ctx.newId();
      const key = await findFreeKey(tx, keyFrom(name.data, "base"));
      await tx.basePolicy.create({
        data: { id, key, name: name.data, createdAt: ctx.now(), createdBy: ctx.actor.id },
      });
      await tx.basePolicyLocale.create({ data: { basePolicyId: id, locale, live: true } });
      await tx.section.create({
        data: { id: ctx.newId(), basePolicyId: id, key: cookiesKey, orderKey: lastOrderKey([]) },
      });
      const after = { name: name.data, key, locale };
      await recordChange(tx, ctx, id, {
        part: policyPart,
        field: "created",
        locale: null,
        before: null,
        after,
        revision: 0,
      });
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

async function findFreeKey(tx: Tx, wanted: string): Promise<string> {
  const taken = new Set(
    (await tx.basePolicy.findMany({ select: { key: true } })).map(({ key }) => key),
  );
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(key)) return key;
  }
}
