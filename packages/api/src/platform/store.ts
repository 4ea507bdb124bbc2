import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Jurisdiction } from "@cookiedesk/domain/check/jurisdiction";
import type { Facts } from "@cookiedesk/domain/platform/fact";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { writeLocale } from "../policy/locale-store.ts";

/** What the history of edits calls a platform itself. */
export const platformPart = { kind: "platform", key: "platform" };

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
  readonly jurisdictions?: Jurisdiction[];
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

/** The id and slug of every platform, by slug. */
export async function findSlugs(db: Db): Promise<{ id: string; slug: string }[]> {
  return db.platform.findMany({ select: { id: true, slug: true }, orderBy: { slug: "asc" } });
}
