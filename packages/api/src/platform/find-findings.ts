import type { Db, Tx } from "@cookiedesk/db/connect";
import { canonicalJson, type Json } from "@cookiedesk/domain/canonical-json";
import { addressKind, namedHosts } from "@cookiedesk/domain/check/address-kind";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";

import type { ApiContext } from "../context.ts";
import { idFloor } from "../id-floor.ts";
import { loadPlatformDrafts, type PlatformDraft } from "../policy/load-draft.ts";
import { findBaseVersionsFor } from "../policy/store.ts";
import { type CheckedPlatform, checkOnce } from "./check-once.ts";
import { countActsSince, type FindingCandidate, findFindingCandidates } from "./findings-store.ts";

export type CheckedPlatforms = ReadonlyMap<string, CheckedPlatform>;

type Checker = Pick<ApiContext, "db" | "now" | "detectLanguage">;

interface Kept {
  /** Acts are counted from here: a while before, because what was begun earlier may be committed later. */
  readonly since: string;
  readonly acts: number;
  readonly platforms: CheckedPlatforms;
}
const kept = new WeakMap<Db, Kept>();
/** Longer than any transaction runs. */
const overlap = 10 * 60 * 1000;

/**
 * What the checks say of every platform in use. Ten thousand are not resolved for it: platforms without anything of their
 * own that share base version, facts, languages and laws, and whose addresses the texts do not tell apart, have the same
 * findings (but for a name that would sway which language a sentence looks like). It is worked out again only after
 * something was changed.
 */
export async function checkPlatforms(tx: Tx, ctx: Checker): Promise<CheckedPlatforms> {
  const known = kept.get(ctx.db);
  if (known !== undefined && (await countActsSince(tx, known.since)) === known.acts)
    return known.platforms;
  const since = idFloor(new Date(ctx.now().getTime() - overlap));
  const acts = await countActsSince(tx, since);
  const platforms = await checkAll(tx, ctx);
  kept.set(ctx.db, { since, acts, platforms });
  return platforms;
}

async function checkAll(tx: Tx, ctx: Checker): Promise<CheckedPlatforms> {
  const candidates = await findFindingCandidates(tx);
  const kinds = await groupByKind(tx, candidates);
  const platforms = new Map<string, CheckedPlatform>();
  for (const group of inBatches(kinds)) {
    const drafts = await loadPlatformDrafts(tx, {
      ids: group.flatMap(([first]) => first?.id ?? []),
    });
    const catalogueOf = nameCatalogues();
    const draftOf = new Map(drafts.map((draft) => [draft.platform.id, draft]));
    for (const kind of group) {
      const draft = draftOf.get(kind[0]?.id ?? "");
      if (draft === undefined) continue;
      const checked = checkOnce(draft, catalogueOf(draft), ctx);
      for (const { id } of kind) platforms.set(id, checked);
    }
  }
  return platforms;
}

/** Platforms of which one speaks for all; whoever has something of their own speaks for themselves. */
async function groupByKind(
  tx: Tx,
  candidates: readonly FindingCandidate[],
): Promise<FindingCandidate[][]> {
  const bases = await findBaseVersionsFor(tx, candidates);
  const hostsOf = new Map<string, ReadonlySet<string>>();
  const kinds = Map.groupBy(candidates, (candidate) => {
    const base = bases.get(candidate.id);
    if (candidate.isPeculiar) return candidate.id;
    if (base === undefined) return canonicalJson([candidate.locales]);
    const hosts = hostsOf.get(base.id) ?? namedHosts(textsOf(base.content));
    hostsOf.set(base.id, hosts);
    const kind: Json = [
      base.id,
      factsSchema.parse(candidate.facts),
      [...candidate.locales],
      [...candidate.jurisdictions],
      [...addressKind(candidate.url, hosts)],
    ];
    return canonicalJson(kind);
  });
  return [...kinds.values()];
}

function textsOf({ title, sections, cookies }: BasePolicyContent): string[] {
  return [
    title,
    ...sections.flatMap(({ heading, body }) => [heading, body]),
    ...cookies.flatMap((row) => [row.functionAndLocation, row.purpose, row.retentionNote]),
  ].flatMap((text) => Object.values(text));
}

/** A text for each catalogue, made once where many drafts share one. */
function nameCatalogues() {
  const names = new Map<PlatformDraft["catalogue"], string>();
  return ({ catalogue }: PlatformDraft): string => {
    const name = names.get(catalogue) ?? JSON.stringify(catalogue);
    names.set(catalogue, name);
    return name;
  };
}

/** As many drafts as are looked at before others get their turn. */
const batch = 100;

function inBatches<Item>(items: readonly Item[]): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, at) =>
    items.slice(at * batch, (at + 1) * batch),
  );
}
