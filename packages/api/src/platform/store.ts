import type { Db, Tx } from "@cookiedesk/db/connect";

import type { FieldProblem } from "../view.ts";

/** What the history of edits calls a platform itself. */
export const platformPart = { kind: "platform", key: "platform" };

/** Which of the two another platform has already. */
export async function findTaken(
  tx: Tx | Db,
  { slug, url, except }: { slug?: string | null; url?: string | null; except?: string },
): Promise<FieldProblem[]> {
  const others = except === undefined ? {} : { id: { not: except } };
  const problems: FieldProblem[] = [];
  if (typeof slug === "string" && (await tx.platform.count({ where: { slug, ...others } })) > 0) {
    problems.push({ field: "slug", code: "slug_taken" });
  }
  if (typeof url === "string" && (await tx.platform.count({ where: { url, ...others } })) > 0) {
    problems.push({ field: "url", code: "url_taken" });
  }
  return problems;
}

/** What the list is filtered and sorted by, of every platform that matches. */
export interface ListedPlatform {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly liveSince: Date | null;
  readonly overrides: number;
}

/** Every platform that matches, without its draft. */
export async function findListed(
  tx: Tx,
  { search, base }: { search: string | undefined; base: string | undefined },
): Promise<ListedPlatform[]> {
  return tx.$queryRaw<ListedPlatform[]>`
    select p.id, p.name, p.url, v."effectiveAt" as "liveSince",
      (select count(*)::int from "Override" o where o."platformId" = p.id and o.active) as overrides
    from "Platform" p
    join "BasePolicy" b on b.id = p."basePolicyId"
    left join "CurrentVersion" c on c."platformId" = p.id
    left join "PolicyVersion" v on v.id = c."versionId"
    where (${base ?? null}::text is null or b.key = ${base ?? null}::text)
      and (${search ?? null}::text is null
        or position(lower(${search ?? null}::text) in lower(p.name || ' ' || p.slug || ' ' || p.url)) > 0)`;
}
