import type { Tx } from "@cookiedesk/db/connect";
import { type Groups, groupsWhere, may } from "@cookiedesk/domain/access/may";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { Finding } from "@cookiedesk/domain/check/finding";
import type { FixableRule } from "@cookiedesk/domain/check/fixable-rules";
import { type Fix, proposeFix } from "@cookiedesk/domain/check/propose-fix";
import { type PolicyInputs, resolve } from "@cookiedesk/domain/policy/resolve";

import { checkBase, checkPlatform } from "../check-draft.ts";
import type { ActorContext } from "../context.ts";
import { findField } from "../policy/field-store.ts";
import { placeKey } from "../policy/field-source.ts";
import {
  activeOverrides,
  loadBaseDrafts,
  loadPlatformDrafts,
  toSampleInputs,
} from "../policy/load-draft.ts";
import type { LockedSubject } from "../policy/lock-store.ts";
import { type SeenBase, seenBase } from "../policy/seen-base.ts";
import { refOf } from "../policy/stored-part.ts";
import { findPlatformsWithOwnWords } from "./store.ts";
import type { FixPlace } from "./view.ts";

export interface ProposedPlace extends FixPlace {
  readonly before: Json;
  readonly after: Json;
}

export interface Proposal {
  readonly places: readonly ProposedPlace[];
  /** Findings in drafts that need a person's words. */
  readonly open: number;
}

/** A draft as it is looked at: what is found in it, and where what it says itself is kept. */
interface Draft {
  readonly locked: LockedSubject;
  readonly name: string;
  readonly slug: string;
  readonly inputs: PolicyInputs;
  readonly findings: readonly Finding[];
  readonly host: string | null;
  readonly base: SeenBase | null;
  /** Whether a field is the draft's own to change; what a platform inherits is mended in its base. */
  readonly isOwn: (fix: Pick<Finding, "place">) => boolean;
}

/** Every place where a finding of this rule can be mended, each once, in the drafts that the caller may edit. */
export async function proposePlaces(
  tx: Tx,
  ctx: Pick<ActorContext, "detectLanguage" | "actor">,
  rule: FixableRule,
): Promise<Proposal> {
  const { grants } = ctx.actor;
  const bases = may(grants, "edit", { kind: "everywhere" }).ok ? await loadBases(tx, ctx) : [];
  const drafts = [...bases, ...(await loadPlatforms(tx, ctx, groupsWhere(grants, "edit")))];
  const places: ProposedPlace[] = [];
  let open = 0;
  for (const draft of drafts) {
    const found = draft.findings.filter((one) => one.rule === rule && draft.isOwn(one));
    const fixes = fixesOf(draft, found);
    open += found.length - fixes.length;
    for (const fix of fixes) {
      const place = await locate(tx, draft, fix);
      if (place !== null) places.push(place);
    }
  }
  return { places, open };
}

/** One fix a field: a second one in the same text is proposed once the first is made. */
function fixesOf({ inputs, host }: Draft, findings: readonly Finding[]): Fix[] {
  const policy = resolve(inputs);
  const fixes = findings.flatMap((finding) => proposeFix(finding, policy, host) ?? []);
  return [...new Map(fixes.toReversed().map((fix) => [placeKey(fix.place), fix])).values()];
}

async function locate(tx: Tx, draft: Draft, { place, value }: Fix): Promise<ProposedPlace | null> {
  const { locked, name, slug, base } = draft;
  const found = await findField(tx, locked, place, base);
  if (found === null) return null;
  return {
    subject: locked.subject,
    name,
    slug,
    ...place,
    base,
    revision: found.revision,
    before: found.value,
    after: value,
  };
}

async function loadBases(tx: Tx, ctx: Pick<ActorContext, "detectLanguage">): Promise<Draft[]> {
  const drafts = await loadBaseDrafts(tx);
  return drafts.map((draft) => ({
    locked: {
      subject: { kind: "base", id: draft.base.id },
      basePolicyId: draft.base.id,
      following: "follows",
      baseVersionId: null,
    },
    name: draft.base.name,
    slug: draft.base.key,
    inputs: toSampleInputs(draft.content, draft.catalogue),
    findings: checkBase(ctx, draft),
    host: null,
    base: null,
    isOwn: () => true,
  }));
}

async function loadPlatforms(
  tx: Tx,
  ctx: Pick<ActorContext, "detectLanguage">,
  groups: Groups,
): Promise<Draft[]> {
  const drafts = await loadPlatformDrafts(tx, { ids: await findPlatformsWithOwnWords(tx, groups) });
  return drafts.flatMap(({ platform, base, inputs, own, overrides }): Draft[] => {
    if (inputs === null) return [];
    const ownParts = new Set(own.map((part) => JSON.stringify(refOf(part))));
    const written = new Set(activeOverrides(overrides).map(placeKey));
    return [
      {
        locked: {
          subject: { kind: "platform", id: platform.id },
          basePolicyId: platform.basePolicyId,
          following: platform.following,
          baseVersionId: platform.baseVersionId,
        },
        name: platform.name,
        slug: platform.slug,
        inputs,
        findings: checkPlatform(ctx, platform, inputs),
        host: hostOf(platform.url),
        base: seenBase(platform.basePolicyId, base),
        isOwn: ({ place: { part, field, locale } }) =>
          ownParts.has(JSON.stringify({ kind: part.kind, key: part.key })) ||
          (field !== null && written.has(placeKey({ part, field, locale }))),
      },
    ];
  });
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
