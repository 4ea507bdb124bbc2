import type { Tx } from "@cookiedesk/db/connect";
import { plainTextSchema } from "@cookiedesk/domain/plain-text";

import type { ActorContext } from "../context.ts";
import { writeLocale } from "../policy/locale-store.ts";
import { type BaseDraft, loadBaseDraft } from "../policy/load-draft.ts";
import { copyParts } from "../policy/part-store.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { copyTexts } from "../policy/text-store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { freeBaseKey, nameTaken } from "./create-base-policy.ts";
import type { CopyBasePolicyInput } from "./input.ts";
import { findBaseNames, insertBase, lockBaseNames } from "./store.ts";
import type { CreatedBasePolicy } from "./view.ts";

/**
 * Makes a new base policy out of another's draft, in all its locales. Its parts keep their keys, so that a platform that
 * moves from one to the other keeps its overrides where they belong. No version comes with it.
 */
export async function copyBasePolicy(
  ctx: ActorContext,
  { basePolicyId, ...input }: CopyBasePolicyInput,
): Promise<CreatedBasePolicy> {
  const name = plainTextSchema.safeParse(input.name);
  if (!name.success) {
    const problems = saveProblems(name.error).map(({ code }) => ({ field: "name", code }));
    return { ok: false, problems };
  }
  return inTransaction(ctx.db, async (tx): Promise<CreatedBasePolicy> => {
    await lockBaseNames(tx);
    const draft = await loadBaseDraft(tx, basePolicyId);
    if (draft === null) throw notFound("base_policy");
    const bases = await findBaseNames(tx);
    if (bases.some((base) => base.name === name.data)) return nameTaken;

    const copy = { id: ctx.newId(), key: freeBaseKey(name.data, bases), name: name.data };
    await insertBase(tx, ctx, { ...copy, copyOf: draft.base.key });
    await copyDraft(tx, ctx, draft, copy.id);
    return { ok: true, id: copy.id, key: copy.key };
  });
}

async function copyDraft(tx: Tx, ctx: ActorContext, draft: BaseDraft, id: string): Promise<void> {
  const subject = { kind: "base", id } as const;
  for (const { locale, live } of draft.base.locales) {
    await writeLocale(tx, subject, { locale, live });
  }
  const idOf = new Map(draft.parts.map(({ row }) => [row.id, ctx.newId()]));
  await copyParts(tx, subject, draft.parts, idOf);
  const texts = [...draft.titles, ...draft.parts.flatMap((part) => part.texts)];
  await copyTexts(tx, ctx, texts, new Map([...idOf, [draft.base.id, id]]));
}
