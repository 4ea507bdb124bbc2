import type { Tx } from "@cookiedesk/db/connect";
import { byText } from "@cookiedesk/domain/policy/resolve";

import type { ActorContext } from "../context.ts";
import { loadPlatformDrafts, type PlatformDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { describeRow, stateOf } from "./describe-row.ts";
import type { ListPlatformsInput } from "./input.ts";
import { countPlatforms, findListed, type ListedPlatform } from "./store.ts";
import type { PlatformList } from "./view.ts";

/** One page of the platforms that match. Drafts are resolved for that page only, unless their state is asked for. */
export async function listPlatforms(
  ctx: ActorContext,
  input: ListPlatformsInput,
): Promise<PlatformList> {
  return inTransaction(ctx.db, async (tx) => {
    const { offset, limit, state } = input;
    const search = input.search?.trim();
    const total = await countPlatforms(tx);
    const listed = await findListed(tx, {
      search: search === "" ? undefined : search,
      base: input.base,
    });
    const sorted = listed.toSorted(orderOf(input)).map(({ id }) => id);

    const isPaged = state === undefined;
    const drafts = await loadInOrder(tx, isPaged ? sorted.slice(offset, offset + limit) : sorted);
    const matching = isPaged ? drafts : drafts.filter((draft) => stateOf(draft) === state);
    const page = isPaged ? matching : matching.slice(offset, offset + limit);
    return {
      total,
      matching: isPaged ? sorted.length : matching.length,
      rows: page.map((draft) => describeRow(draft, ctx.detectLanguage)),
    };
  });
}

async function loadInOrder(tx: Tx, ids: readonly string[]): Promise<PlatformDraft[]> {
  const drafts = await loadPlatformDrafts(tx, { ids });
  const byId = new Map(drafts.map((draft) => [draft.platform.id, draft]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const byName = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Ties go by name and id, so that pages do not overlap. What was never live comes last, whichever way. */
function orderOf({ sort, direction }: ListPlatformsInput) {
  const sign = direction === "asc" ? 1 : -1;
  return (a: ListedPlatform, b: ListedPlatform): number => {
    if (sort === "liveSince" && (a.liveSince === null) !== (b.liveSince === null))
      return a.liveSince === null ? 1 : -1;
    return sign * compareBy(sort, a, b) || byName.compare(a.name, b.name) || byText(a.id, b.id);
  };
}

function compareBy(sort: ListPlatformsInput["sort"], a: ListedPlatform, b: ListedPlatform): number {
  switch (sort) {
    case "name":
      return byName.compare(a.name, b.name);
    case "host":
      return byText(hostOf(a.url), hostOf(b.url));
    case "liveSince":
      return (a.liveSince?.getTime() ?? 0) - (b.liveSince?.getTime() ?? 0);
    case "overrides":
      return a.overrides - b.overrides;
  }
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//u, "");
}
