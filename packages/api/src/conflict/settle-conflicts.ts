import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { isSameValue } from "@cookiedesk/domain/policy/save-field";

import { tellAct } from "../audit/tell-act.ts";
import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { writeOverride } from "../policy/override-store.ts";
import { readValue } from "../policy/save-field.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { findConflicts, type FoundConflict } from "./find-conflicts.ts";
import type { Decision, SettleConflictsInput, SettlePlatformInput } from "./input.ts";
import { findOverridingPlatforms, findPlatformBase, lockPlatforms } from "./store.ts";
import type { Settled, UndoableSettled } from "./view.ts";

/** Decides conflicts on every platform of a base that has them: groups are decided, not platforms. */
export async function settleConflicts(
  ctx: ActorContext,
  { basePolicyId, decisions }: SettleConflictsInput,
): Promise<UndoableSettled> {
  const settled = await inTransaction(ctx.db, (tx) =>
    settleGroups(
      tx,
      tellAct(ctx, { subject: { kind: "base", id: basePolicyId } }),
      basePolicyId,
      decisions,
    ),
  );
  return { ...settled, entry: ctx.entry.id };
}

/** Decides in a transaction that may do more; platforms whose conflict is another one by now are left alone. */
export async function settleGroups(
  tx: Tx,
  ctx: ActorContext,
  basePolicyId: string,
  decisions: readonly Decision[],
): Promise<Settled> {
  const platforms = await findOverridingPlatforms(tx, basePolicyId);
  const wanted = new Map(decisions.map((decision) => [String(decision.key), decision]));
  const seen = (await findConflicts(tx, platforms)).filter(({ key }) => wanted.has(key));
  const ids = new Set(seen.map(({ platform }) => platform.id));
  await lockPlatforms(tx, [...ids]);

  // What was seen before the locks may be another by now.
  const found = (
    await findConflicts(
      tx,
      platforms.filter(({ id }) => ids.has(id)),
    )
  ).filter(({ key }) => wanted.has(key));
  const present = new Set<string>(found.map(({ key }) => key));
  return settleFound(
    tx,
    ctx,
    found.flatMap((one) => {
      const decision = wanted.get(one.key);
      return decision === undefined ? [] : [{ ...one, choice: decision.choice }];
    }),
    [...wanted.keys()].filter((key) => !present.has(key)),
  );
}

/** Decides all conflicts of one platform in the same way. */
export async function settlePlatform(
  ctx: ActorContext,
  { platformId, choice }: SettlePlatformInput,
): Promise<UndoableSettled> {
  const settled = await inTransaction(ctx.db, async (tx) => {
    await lockPlatforms(tx, [platformId]);
    const platform = await findPlatformBase(tx, platformId);
    if (platform === null) throw notFound("platform");
    const found = await findConflicts(tx, [platform]);
    return settleFound(
      tx,
      ctx,
      found.map((one) => ({ ...one, choice })),
      [],
    );
  });
  return { ...settled, entry: ctx.entry.id };
}

type DecidedConflict = FoundConflict & Pick<Decision, "choice">;

async function settleFound(
  tx: Tx,
  ctx: ActorContext,
  decided: readonly DecidedConflict[],
  gone: readonly string[],
): Promise<Settled> {
  const platforms = new Set<string>();
  const invalid = new Map<string, string>();
  let settled = 0;
  let homeless = 0;
  for (const one of decided) {
    const after = outcomeOf(one);
    if (after.kind === "homeless") homeless += 1;
    else if (after.kind === "invalid") invalid.set(one.key, after.code);
    else {
      await writeOutcome(tx, ctx, one, after.value);
      platforms.add(one.platform.id);
      settled += 1;
    }
  }
  return {
    platforms: platforms.size,
    settled,
    gone: [...gone],
    homeless,
    invalid: [...invalid].map(([key, code]) => ({ key, code })),
  };
}

type SettledValue =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "homeless" }
  | { readonly kind: "invalid"; readonly code: string };

function outcomeOf({ conflict, choice }: DecidedConflict): SettledValue {
  if (choice === "take_base") return { kind: "value", value: conflict.base };
  if (conflict.partGone) return { kind: "homeless" };
  if (choice === "keep_own") return { kind: "value", value: conflict.value };
  if (conflict.locale === null) return { kind: "invalid", code: "not_a_text" };
  const read = readValue(conflict, choice.text);
  return read.ok
    ? { kind: "value", value: read.value }
    : { kind: "invalid", code: read.problems[0]?.code ?? "invalid" };
}

async function writeOutcome(
  tx: Tx,
  ctx: ActorContext,
  { platform, row, conflict: { part, field, locale, anchor, base, value } }: DecidedConflict,
  after: Json,
): Promise<void> {
  const place = { part, field, locale };
  const revision = row.revision + 1;
  await writeOverride(tx, ctx, platform.id, place, {
    value: after,
    anchor: base,
    active: !isSameValue(after, base),
    revision,
  });
  await recordChange(tx, ctx, platform.id, { ...place, before: value, after, revision, anchor });
}
