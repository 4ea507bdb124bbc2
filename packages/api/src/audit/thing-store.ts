import type { Db, Tx } from "@cookiedesk/db/connect";
import { z } from "zod";

import { type Thing, thingKinds } from "./view.ts";

/** What an entry or a change names. */
export interface ThingRef {
  /** Null: a platform or a base. */
  readonly kind: string | null;
  readonly id: string;
}

type Named = Pick<Thing, "name" | "key"> & { readonly kind?: Thing["kind"] };

/** Everything that is named here, by its name of today. */
export async function findThings(
  db: Db | Tx,
  refs: readonly ThingRef[],
): Promise<(ref: ThingRef) => Thing> {
  const named = new Map<string, Named>();
  for (const [kind, same] of Map.groupBy(refs, (ref) => kindOf(ref))) {
    const ids = [...new Set(same.map(({ id }) => id))];
    for (const [id, thing] of await finders[kind](db, kind === "person" ? ids : uuidsIn(ids)))
      named.set(`${kind} ${id}`, thing);
  }
  return (ref) => {
    const kind = kindOf(ref);
    return { kind, id: ref.id, name: null, key: null, ...named.get(`${kind} ${ref.id}`) };
  };
}

function kindOf({ kind }: ThingRef): Thing["kind"] {
  if (kind === null || kind === "platform" || kind === "base") return "draft";
  return thingKinds.find((known) => known === kind) ?? "other";
}

function uuidsIn(ids: readonly string[]): string[] {
  return ids.filter((id) => z.uuid().safeParse(id).success);
}

type Found = readonly (readonly [string, Named])[];

const finders: Record<
  Thing["kind"],
  (db: Db | Tx, ids: readonly string[]) => Promise<Found> | Found
> = {
  draft: findDrafts,
  platform: findDrafts,
  base: findDrafts,
  async group(db, ids) {
    const rows = await db.platformGroup.findMany({ where: { id: { in: [...ids] } } });
    return rows.map(({ id, name, key }) => [id, { name, key }]);
  },
  async provider(db, ids) {
    const rows = await db.provider.findMany({ where: { id: { in: [...ids] } } });
    return rows.map(({ id, name, key }) => [id, { name, key }]);
  },
  async category(db, ids) {
    const rows = await db.category.findMany({ where: { id: { in: [...ids] } } });
    return rows.map(({ id, key }) => [id, { name: key, key }]);
  },
  async person(db, ids) {
    const rows = await db.user.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, name: true },
    });
    return rows.map(({ id, name }) => [id, { name, key: id }]);
  },
  review: findReviews,
  organisation: () => [],
  other: () => [],
};

async function findDrafts(db: Db | Tx, ids: readonly string[]): Promise<Found> {
  const where = { id: { in: [...ids] } };
  const platforms = await db.platform.findMany({
    where,
    select: { id: true, name: true, slug: true },
  });
  const bases = await db.basePolicy.findMany({
    where,
    select: { id: true, name: true, key: true },
  });
  return [
    ...platforms.map(({ id, name, slug }) => [id, { kind: "platform", name, key: slug }] as const),
    ...bases.map(({ id, name, key }) => [id, { kind: "base", name, key }] as const),
  ];
}

const mostNames = 3;

/** A review goes by the names of what it is about; comments name its thread, which has the id of its first review. */
async function findReviews(db: Db | Tx, ids: readonly string[]): Promise<Found> {
  const rows = await db.review.findMany({
    where: { OR: [{ id: { in: [...ids] } }, { threadId: { in: [...ids] } }] },
    select: {
      id: true,
      subjects: {
        select: {
          platform: { select: { name: true } },
          basePolicy: { select: { name: true } },
        },
        take: mostNames + 1,
      },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, subjects }) => {
    const names = subjects.flatMap(
      ({ platform, basePolicy }) => platform?.name ?? basePolicy?.name ?? [],
    );
    const more = names.length > mostNames ? ["…"] : [];
    return [id, { name: [...names.slice(0, mostNames), ...more].join(", "), key: id }];
  });
}
