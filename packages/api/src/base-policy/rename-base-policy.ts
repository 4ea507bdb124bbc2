import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { policyPart } from "@cookiedesk/domain/policy/policy-field";

import type { ActorContext } from "../context.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { findBases } from "../policy/store.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { saveKept } from "../save-kept.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import type { RenameBasePolicyInput } from "./input.ts";
import { findBaseNames, lockBaseNames, writeBaseName } from "./store.ts";

/** Gives a base policy another name. Its key, and with it its addresses, stays. */
export async function renameBasePolicy(
  ctx: ActorContext,
  { basePolicyId, name, revision }: RenameBasePolicyInput,
): Promise<SaveResult> {
  const read = plainTextSchema.safeParse(name);
  if (!read.success) return { ok: false, code: "invalid", problems: saveProblems(read.error) };

  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    await lockBaseNames(tx);
    await lockSubject(tx, { kind: "base", id: basePolicyId });
    const [base] = await findBases(tx, { ids: [basePolicyId] });
    if (base === undefined) return { ok: false, code: "gone" };
    const others = (await findBaseNames(tx)).filter(({ id }) => id !== basePolicyId);
    if (others.some((other) => other.name === read.data))
      return { ok: false, code: "invalid", problems: [{ code: "name_taken" }] };

    const revisions = revisionsOf(base);
    const save = {
      place: { part: policyPart, field: "name", locale: null },
      kept: { value: base.name, revision: revisions["name"] ?? 0 },
      written: { value: read.data, revision },
    };
    return saveKept(tx, ctx, basePolicyId, save, (next) =>
      writeBaseName(tx, basePolicyId, read.data, { ...revisions, name: next }),
    );
  });
}
