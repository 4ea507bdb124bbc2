import type { World } from "@cookiedesk/api/sample-calls/world";

import { sampleOf } from "./variant-samples.ts";

/** Calls whose samples leave something behind in the place where they are made. */
const making = [
  "comment.resolve",
  "review.byId",
  "policy.restorePart",
  "conflict.undo",
  "previewLink.end",
];

/** For tests: ids of all kinds that belong to the foreign group: of what is there, and of what was once done there. */
export async function makeForeignIds(world: World): Promise<readonly string[]> {
  for (const call of making) await sampleOf(call)(world, world.foreign);
  const { db } = world.ctx;
  const platform = { groups: { some: { groupId: world.foreign.group.id } } };
  const ids = await platformIds(world);
  const found = [
    await db.comment.findFirst({ where: { platform } }),
    await db.review.findFirst({ where: { subjects: { some: { platform } } } }),
    await db.previewLink.findFirst({ where: { platform } }),
    await db.fieldChange.findFirst({ where: { ownerId: { in: ids }, field: "removed" } }),
  ];
  const settled = await db.auditEntry.findFirst({ where: { act: "conflict.settlePlatform" } });
  const kept = [...found, settled].map((row) => {
    if (row === null) throw new Error("nothing of a kind is foreign");
    return row.id;
  });
  return [world.foreign.platform.id, world.foreign.group.id, ...kept];
}

/** For tests: all that is kept of the platforms of the foreign group, and who may do what. */
export async function readForeign(world: World): Promise<unknown> {
  const { db } = world.ctx;
  const id = { in: await platformIds(world) };
  const orderBy = { id: "asc" } as const;
  const owned = { where: { platformId: id }, orderBy };
  return [
    await db.platform.findMany({
      where: { id },
      orderBy,
      include: { locales: true, groups: true },
    }),
    await db.override.findMany(owned),
    await db.section.findMany(owned),
    await db.cookieEntry.findMany(owned),
    await db.comment.findMany(owned),
    await db.policyVersion.findMany(owned),
    await db.previewLink.findMany(owned),
    await db.reviewSubject.findMany({
      ...owned,
      include: { review: { include: { decisions: true } } },
    }),
    await db.fieldChange.count({ where: { ownerId: id } }),
    await db.roleGrant.findMany({ orderBy }),
  ];
}

async function platformIds({ ctx: { db }, foreign }: World): Promise<string[]> {
  const platforms = await db.platform.findMany({
    where: { groups: { some: { groupId: foreign.group.id } } },
    orderBy: { id: "asc" },
  });
  return platforms.map(({ id }) => id);
}
