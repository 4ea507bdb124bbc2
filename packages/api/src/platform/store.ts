import type { Tx } from "@cookiedesk/db/connect";
import type { Facts } from "@cookiedesk/domain/platform/fact";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { writeLocale } from "../policy/locale-store.ts";

/** What the history of edits calls a platform itself. */
export const platformPart = { kind: "platform", key: "platform" };

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

/** How many platforms there are. */
export async function countPlatforms(tx: Tx): Promise<number> {
  return tx.platform.count();
}

interface NewPlatform {
  readonly name: string;
  readonly slug: string;
  readonly url: string;
  readonly locale: string;
  readonly basePolicyId: string;
}

/** Writes a new platform with its one locale, live, and its line in the history; answers its id. */
export async function insertPlatform(
  tx: Tx,
  ctx: ActorContext,
  { locale, ...fields }: NewPlatform,
): Promise<string> {
  const id = ctx.newId();
  await tx.platform.create({
    data: { id, ...fields, defaultLocale: locale, createdAt: ctx.now(), createdBy: ctx.actor.id },
  });
  await writeLocale(tx, { kind: "platform", id }, { locale, live: true });
  await recordChange(tx, ctx, id, {
    part: platformPart,
    field: "created",
    locale: null,
    before: null,
    after: { ...fields, locale },
    revision: 0,
  });
  return id;
}

/** A platform's own fields, as they are written. */
export interface PlatformFields {
  readonly name?: string;
  readonly slug?: string;
  readonly url?: string;
  readonly defaultLocale?: string;
  readonly facts?: Facts;
}

/** Writes some of a platform's own fields, and the revisions of all of them. */
export async function writePlatform(
  tx: Tx,
  id: string,
  fields: PlatformFields,
  revisions: Record<string, number>,
): Promise<void> {
  await tx.platform.update({ where: { id }, data: { ...fields, revisions } });
}
