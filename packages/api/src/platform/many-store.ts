import type { Tx } from "@cookiedesk/db/connect";
import type { Address } from "@cookiedesk/domain/platform/address";

import type { ActorContext } from "../context.ts";
import { insertMembers } from "../group/store.ts";
import { recordChanges } from "../history-store.ts";
import type { KnownPlaces, NewPlatformLine } from "./decide-lines.ts";
import { platformPart } from "./store.ts";

/** Who has these addresses, and which of them a platform once had. */
export async function findAddresses(
  tx: Tx,
  addresses: readonly Address[],
): Promise<Pick<KnownPlaces, "platforms" | "former">> {
  const slugs = addresses.map(({ slug }) => slug);
  const urls = addresses.map(({ url }) => url);
  const platforms = await tx.$queryRaw<{ id: string; slug: string; url: string }[]>`
    select id, slug, url from "Platform" where slug = any(${slugs}) or url = any(${urls})`;
  const former = await tx.$queryRaw<{ address: string }[]>`
    select coalesce(slug, url) as address from "FormerAddress"
    where slug = any(${slugs}) or url = any(${urls})`;
  return { platforms, former: new Set(former.map(({ address }) => address)) };
}

/** How many rows go into one statement. */
const batch = 1000;

/** Writes new platforms with their locales, groups and lines in the history, a few statements a thousand. */
export async function insertPlatforms(
  tx: Tx,
  ctx: ActorContext,
  described: readonly NewPlatformLine[],
): Promise<void> {
  const platforms = described.map((platform) => ({ id: ctx.newId(), ...platform }));
  for (let start = 0; start < platforms.length; start += batch)
    await insertBatch(tx, ctx, platforms.slice(start, start + batch));
}

async function insertBatch(
  tx: Tx,
  ctx: ActorContext,
  platforms: readonly (NewPlatformLine & { id: string })[],
): Promise<void> {
  const at = ctx.now();
  await tx.platform.createMany({
    data: platforms.map(({ id, name, slug, url, basePolicyId, locales, facts, jurisdictions }) => ({
      id,
      name,
      slug,
      url,
      basePolicyId,
      defaultLocale: locales[0] ?? "en",
      facts,
      jurisdictions: [...jurisdictions],
      createdAt: at,
      createdBy: ctx.actor.id,
    })),
  });
  await tx.platformLocale.createMany({
    data: platforms.flatMap(({ id, locales }) =>
      locales.map((locale) => ({ platformId: id, locale, live: true })),
    ),
  });
  await insertMembers(
    tx,
    platforms.flatMap(({ id, members }) =>
      members.map((group) => ({ groupId: group.id, platformId: id })),
    ),
  );
  await recordChanges(
    tx,
    ctx,
    platforms.map(
      ({ id, members, locales, jurisdictions, base: _base, groups: _groups, ...made }) => ({
        ownerId: id,
        part: platformPart,
        field: "created",
        locale: null,
        before: null,
        after: {
          ...made,
          locales: [...locales],
          jurisdictions: [...jurisdictions],
          groups: members.map(({ key }) => key),
        },
        revision: 0,
      }),
    ),
  );
}
