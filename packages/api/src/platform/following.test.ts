import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createPlatform,
  createTestApi,
  moveBase,
  publishBase,
  save,
  setFollowing,
  takeBaseVersion,
  type TestApi,
  writeBase,
  writePlatform,
} from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;
type Written = Awaited<ReturnType<typeof writePlatform>>;

async function publishPurpose(
  { base, basePolicyId }: Written,
  purpose: string,
  kind: "material" | "minor" = "minor",
) {
  await save(api.as(ada), base, row, "purpose", purpose, "en");
  const published = await publishBase(api.as(ada), basePolicyId, kind);
  if (!published.ok) throw new Error(JSON.stringify(published));
}

async function open(platform: Written["platform"]) {
  const view = await api.as(ada).policy.open({ subject: platform });
  return { base: view.base, purpose: view.cookies[0]?.prose.purpose["en"]?.value };
}

test("a pinned platform stays on its version until it takes another, newer or older", async () => {
  const written = await writePlatform(api.as(ada), "pinned");
  expect(await setFollowing(api.as(ada), written.id, "pinned")).toMatchObject({ ok: true });
  await publishPurpose(written, "To keep it");
  expect(await open(written.platform)).toMatchObject({
    purpose: "To remember your choice",
    base: { version: 1, following: "pinned", heldBack: { count: 1, newest: 2, material: null } },
  });

  expect(await takeBaseVersion(api.as(ada), written.id, 2)).toMatchObject({ ok: true });
  expect(await open(written.platform)).toMatchObject({
    purpose: "To keep it",
    base: { version: 2 },
  });
  expect(await takeBaseVersion(api.as(ada), written.id, 1)).toMatchObject({ ok: true });
  expect(await open(written.platform)).toMatchObject({ purpose: "To remember your choice" });
});

test("a platform that follows except material waits at a material version and takes it when asked", async () => {
  const written = await writePlatform(api.as(ada), "waiting");
  await setFollowing(api.as(ada), written.id, "except_material");
  await publishPurpose(written, "To keep it");
  await publishPurpose(written, "To keep it and more", "material");
  await publishPurpose(written, "To keep it and much more");
  expect(await open(written.platform)).toMatchObject({
    purpose: "To keep it",
    base: { version: 2, heldBack: { count: 2, newest: 4, material: 3 } },
  });

  const taken = await takeBaseVersion(api.as(ada), written.id, 3, "except_material");
  expect(taken).toMatchObject({ ok: true });
  expect(await open(written.platform)).toMatchObject({
    purpose: "To keep it and much more",
    base: { version: 4, following: "except_material", heldBack: null },
  });
});

test("following again is refused once the base published more than the person was shown", async () => {
  const written = await writePlatform(api.as(ada), "unseen");
  await setFollowing(api.as(ada), written.id, "pinned");
  await publishPurpose(written, "To keep it");
  const change = { platformId: written.id, following: "follows", revision: 1, seen: 1 } as const;
  expect(await api.as(ada).platform.setFollowing(change)).toEqual({
    ok: false,
    code: "refused",
    problems: [{ code: "base_moved", version: 2 }],
  });
  expect(await open(written.platform)).toMatchObject({ base: { version: 1 } });
});

test("of two people who change how a platform follows, the second is shown the first", async () => {
  const written = await writePlatform(api.as(ada), "race");
  const change = { platformId: written.id, revision: 0, seen: 1 };
  await api.as(ada).platform.setFollowing({ ...change, following: "pinned" });
  expect(
    await api.as(ben).platform.setFollowing({ ...change, following: "except_material" }),
  ).toMatchObject({
    code: "lost_race",
    mine: { following: "except_material" },
    theirs: { value: { base: "race", following: "pinned", version: 1 }, by: "Ada", revision: 1 },
  });
});

test("a base that was never published has no version to pin a platform to", async () => {
  const { basePolicyId } = await writeBase(api.as(ada), "unpublished");
  const platformId = await createPlatform(api.as(ada), basePolicyId, "unpublished");
  expect(await setFollowing(api.as(ada), platformId, "pinned")).toMatchObject({
    problems: [{ code: "no_base_version" }],
  });
  expect(await setFollowing(api.as(ada), platformId, "except_material")).toMatchObject({
    ok: true,
  });
});

test("a version that would bring a part with the key of an own part is refused by name", async () => {
  const written = await writePlatform(api.as(ada), "clash");
  const extra = { subject: written.base, names: ["extra"], after: row.key };
  await api.as(ada).policy.addCookie(extra);
  const part = { kind: "cookie", key: "extra" } as const;
  for (const [field, value] of [
    ["provider", "opendatasoft"],
    ["category", "necessary"],
    ["party", "first"],
    ["retention", "session"],
  ] as const)
    await save(api.as(ada), written.base, part, field, value);
  await save(api.as(ada), written.base, part, "purpose", "To show this", "en");
  await publishPurpose(written, "To keep it");
  await api.as(ada).policy.removePart({ subject: written.base, part });
  await publishPurpose(written, "To keep it all");
  const own = { subject: written.platform, names: ["extra"], after: null };
  expect(await api.as(ada).policy.addCookie(own)).toEqual({ ok: true, key: "extra" });

  expect(await takeBaseVersion(api.as(ada), written.id, 2)).toEqual({
    ok: false,
    code: "refused",
    problems: [{ code: "key_taken", parts: [part] }],
  });
  expect(await open(written.platform)).toMatchObject({ base: { version: 3 } });
});

test("a move is foreseen: what changes, what conflicts, what clashes, and the locales that are lacking", async () => {
  const here = await writePlatform(api.as(ada), "here");
  const there = await writePlatform(api.as(ada), "there");
  await publishPurpose(there, "To remember nothing");
  await save(api.as(ada), here.platform, row, "purpose", "To remember yours", "en", 1);
  await api.as(ada).platform.setLocale({ platformId: here.id, locale: "fr", live: true });

  const { outcome } = await api.as(ada).platform.previewMove({
    platformId: here.id,
    basePolicyId: there.basePolicyId,
    following: "follows",
    number: null,
  });
  expect(outcome).toMatchObject({
    from: { key: "here", version: 1 },
    to: { key: "there", version: 2 },
    conflicts: [{ part: row, field: "purpose", own: "To remember yours", partGone: false }],
    redundant: [],
    clashes: [],
    missingLocales: ["fr"],
  });
});

test("a move keeps every override, and history says from where to where", async () => {
  const here = await writePlatform(api.as(ada), "from");
  const there = await writePlatform(api.as(ada), "to");
  await publishPurpose(there, "To remember nothing");
  await save(api.as(ada), here.platform, row, "purpose", "To remember yours", "en", 1);

  expect(await moveBase(api.as(ada), here.id, there.basePolicyId)).toMatchObject({ ok: true });
  const view = await api.as(ada).policy.open({ subject: here.platform });
  expect(view.base).toMatchObject({ key: "to", version: 2, following: "follows" });
  expect(view.conflicts).toMatchObject([{ own: "To remember yours", base: "To remember nothing" }]);
  const change = await api.ctx.db.fieldChange.findFirst({
    where: { ownerId: here.id, field: "base" },
  });
  expect(change).toMatchObject({
    before: { value: { base: "from", following: "follows", version: null } },
    after: { value: { base: "to", following: "follows", version: null } },
  });
});

test("of many platforms those that can move do, the others are listed, and equal outcomes are one group", async () => {
  const home = await writePlatform(api.as(ada), "home");
  const away = await writePlatform(api.as(ada), "away");
  const other = await createPlatform(api.as(ada), home.basePolicyId, "home-two");
  const clashing = await createPlatform(api.as(ada), home.basePolicyId, "home-three");
  const subject = { kind: "platform", id: clashing } as const;
  await api.as(ada).policy.addSection({ subject, locale: "en", heading: "Ours", after: null });
  await api
    .as(ada)
    .policy.addSection({ subject: away.base, locale: "en", heading: "Ours", after: null });

  const asked = { basePolicyId: away.basePolicyId, following: "follows", number: null } as const;
  const preview = await api
    .as(ada)
    .platform.previewMoveMany({ ...asked, platformIds: [home.id, other, clashing] });
  expect(preview.groups).toMatchObject([
    { platforms: [{ slug: "home" }, { slug: "home-two" }], outcome: { clashes: [] } },
    {
      platforms: [{ slug: "home-three" }],
      outcome: { clashes: [{ kind: "section", key: "ours" }] },
    },
  ]);

  const platforms = preview.groups
    .flatMap((group) => group.platforms)
    .map(({ id, revision }) => ({ platformId: id, revision }));
  expect(await api.as(ada).platform.moveMany({ ...asked, platforms, seen: 1 })).toMatchObject({
    moved: 2,
    unchanged: 0,
    listed: [{ slug: "home-three", result: { problems: [{ code: "key_taken" }] } }],
  });
});

test("a part that is added while its platform moves never has a key of the new base", async () => {
  const home = await writePlatform(api.as(ada), "busy");
  const away = await writePlatform(api.as(ada), "crowded");
  const ours = { locale: "en" as const, heading: "Ours", after: null };
  await api.as(ada).policy.addSection({ subject: away.base, ...ours });
  const ids = [home.id];
  for (const slug of ["busy-two", "busy-three", "busy-four"])
    ids.push(await createPlatform(api.as(ada), home.basePolicyId, slug));

  await Promise.all(
    ids.flatMap((id) => [
      moveBase(api.as(ben), id, away.basePolicyId),
      api.as(ada).policy.addSection({ subject: { kind: "platform", id }, ...ours }),
    ]),
  );

  const platforms = await api.ctx.db.platform.findMany({
    where: { id: { in: ids } },
    include: { sections: true },
  });
  const both = platforms.filter(
    ({ basePolicyId, sections }) =>
      basePolicyId === away.basePolicyId && sections.some(({ key }) => key === "ours"),
  );
  expect(platforms.every(({ sections }) => sections.length === 1)).toBe(true);
  expect(both).toEqual([]);
});
