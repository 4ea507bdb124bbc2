import { type Comparison, comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import { clashingParts, foreseeBase, partsOf } from "@cookiedesk/domain/platform/foresee-base";
import type { FieldRef, PartRef } from "@cookiedesk/domain/policy/policy-field";
import { type PolicyInputs, resolve } from "@cookiedesk/domain/policy/resolve";

import { checkPlatform } from "../check-draft.ts";
import type { ActorContext } from "../context.ts";
import { baseOf, toConflictView } from "../policy/draft-view.ts";
import { type PlatformDraft, toInputs } from "../policy/load-draft.ts";
import { toOverride } from "../policy/stored-override.ts";
import { refOf } from "../policy/stored-part.ts";
import { comparedDraft, nothingToCompare } from "../version/compared-policy.ts";
import type { BaseTarget } from "./base-target.ts";
import { countFindings } from "./describe-row.ts";
import type { BaseOutcome } from "./following-view.ts";

/** What a platform's draft would be made of on a target; null where that base has no version. */
export function inputsOn(draft: PlatformDraft, { shown }: BaseTarget): PolicyInputs | null {
  return shown === null ? null : toInputs({ ...draft, content: shown.content });
}

/**
 * The platform's own parts that stand in the way of a target: those whose key the version has, and those whose key the
 * base's draft has, since the next version would bring it.
 */
export function findClashes({ own }: PlatformDraft, { shown, drafted }: BaseTarget): PartRef[] {
  const published = shown === null ? [] : partsOf(shown.content);
  return clashingParts(own.map(refOf), [...published, ...drafted]);
}

/** A target as screens name it. */
export function nameTarget({ base, shown }: BaseTarget): BaseOutcome["to"] {
  return { key: base.key, name: base.name, version: shown?.number ?? null };
}

/** What a target would do to a platform, for a person to look at before it happens. */
export function describeOutcome(
  ctx: Pick<ActorContext, "detectLanguage">,
  draft: PlatformDraft,
  target: BaseTarget,
): BaseOutcome {
  const next = inputsOn(draft, target);
  const content = target.shown?.content;
  const overrides = draft.overrides.filter(({ active }) => active).map(toOverride);
  const forecast =
    next === null || content === undefined
      ? { redundant: [], merged: [], conflicts: [], missingLocales: [] }
      : foreseeBase({ overrides, locales: next.locales }, content);
  const { key, name, version } = baseOf(draft);
  return {
    from: { key, name, version },
    to: nameTarget(target),
    comparison: compareInputs(draft.inputs, next),
    findings: {
      before: countFindings(checkPlatform(ctx, draft.platform, draft.inputs)),
      after: countFindings(checkPlatform(ctx, draft.platform, next)),
    },
    redundant: forecast.redundant.map(placeOf),
    merged: forecast.merged.map(placeOf),
    conflicts: forecast.conflicts.map(toConflictView),
    clashes: findClashes(draft, target),
    missingLocales: [...forecast.missingLocales],
  };
}

function compareInputs(before: PolicyInputs | null, after: PolicyInputs | null): Comparison {
  const side = (inputs: PolicyInputs | null) =>
    inputs === null ? nothingToCompare : comparedDraft(resolve(inputs));
  return comparePolicies(side(before), side(after));
}

function placeOf({ part, field, locale }: FieldRef): FieldRef {
  return { part, field, locale };
}
