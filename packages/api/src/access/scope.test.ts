import type { Role } from "@cookiedesk/domain/access/role";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import {
  ada,
  createPlatform,
  createTestApi,
  fr,
  publishBase,
  save,
  type TestApi,
  writeBase,
} from "../test-context.ts";

let api: TestApi;
let basePolicyId: string;
/** One platform of the group, one of another group that is in it as well, one of another group only, one of none. */
let own: string;
let shared: string;
let foreign: string;
let loose: string;
let ownGroup: string;
beforeAll(async () => {
  api = await createTestApi();
  const all = api.as(ada);
  ({ basePolicyId } = await writeBase(all, "base"));
  await publishBase(all, basePolicyId);
  own = await createPlatform(all, basePolicyId, "scope-own");
  shared = await createPlatform(all, basePolicyId, "scope-shared");
  foreign = await createPlatform(all, basePolicyId, "scope-foreign");
  loose = await createPlatform(all, basePolicyId, "scope-loose");
  ownGroup = await createGroup("Own", [own, shared]);
  await createGroup("Other", [shared, foreign]);
  await createGroup("Unseen", [foreign]);
  for (const id of [own, foreign])
    await save(
      all,
      { kind: "platform", id },
      { kind: "cookie", key: "cookies_preferences" },
      "purpose",
      "To keep a\\_choice",
      "en",
      1,
    );
});
afterAll(() => api.close());

async function createGroup(name: string, ids: string[]): Promise<string> {
  const created = await api.as(ada).group.create({ name });
  if (!created.ok) throw new Error(JSON.stringify(created));
  const groupId = created.group.id;
  await api.as(ada).group.put({ groupId, selection: { ids }, isMember: true });
  return groupId;
}

type Place = "own" | "everywhere";

/** What somebody with these roles may call. */
function holding(...roles: (readonly [Role, Place])[]) {
  const actor: Actor = {
    ...ada,
    id: "carl",
    grants: roles.map(([role, place]) => ({
      role,
      group: place === "own" ? ownGroup : null,
      locales: role === "translator" ? [fr] : [],
    })),
  };
  return api.as(actor);
}

const listing = { sort: "name", direction: "asc", offset: 0, limit: 50 } as const;

test.each(["viewer", "translator", "editor", "approver", "administrator"] as const)(
  "a %s of a group lists its platforms, and counts no others",
  async (role) => {
    const { rows, total, matching } = await holding([role, "own"]).platform.list(listing);
    expect(rows.map(({ slug }) => slug)).toEqual(["scope-own", "scope-shared"]);
    expect([total, matching]).toEqual([2, 2]);
  },
);

test("no filter reaches beyond one's groups: neither words, nor a group, nor a state, nor archived platforms", async () => {
  const caller = holding(["viewer", "own"]);
  for (const filter of [
    { search: "foreign" },
    { group: "unseen" },
    { archived: "only" as const },
    { state: "live" as const },
  ])
    expect(await caller.platform.list({ ...listing, ...filter })).toMatchObject({
      matching: 0,
      rows: [],
    });
  expect(await caller.platform.list({ ...listing, group: "other" })).toMatchObject({
    rows: [{ slug: "scope-shared" }],
  });
  expect(await caller.platform.list({ ...listing, state: "draft" })).toMatchObject({ matching: 2 });
});

test("who looks everywhere lists all of them, in a group or in none", async () => {
  expect(await holding(["viewer", "everywhere"]).platform.list(listing)).toMatchObject({
    total: 4,
    matching: 4,
  });
});

test("a slug of another group's platform answers as one that nobody has, also a former one", async () => {
  const caller = holding(["administrator", "own"]);
  expect(await caller.platform.bySlug({ slug: "scope-own" })).toMatchObject({ id: own });
  for (const slug of ["scope-foreign", "scope-loose", "nobody"])
    expect(await caller.platform.bySlug({ slug })).toBeNull();

  const moved = await createPlatform(api.as(ada), basePolicyId, "before-move");
  const { addressRevision } = (await api.as(ada).platform.bySlug({ slug: "before-move" })) ?? {};
  await api.as(ada).platform.changeHost({
    platformId: moved,
    url: "https://after-move.example.org",
    slug: "after-move",
    revision: addressRevision ?? 0,
  });
  expect(await caller.platform.bySlug({ slug: "before-move" })).toBeNull();
  expect(await caller.platform.bySlug({ slug: "after-move" })).toBeNull();
  await api.as(ada).platform.archive({ platformId: moved, page: "gone", reason: "moved" });
});

test("groups are one's own and those that one's platforms are in; others' platforms are not counted", async () => {
  const seen = await holding(["viewer", "own"]).group.list();
  expect(seen.map(({ name, platforms }) => [name, platforms])).toEqual([
    ["Other", 1],
    ["Own", 2],
  ]);
  const all = await holding(["viewer", "everywhere"]).group.list();
  expect(all.map(({ name, platforms }) => [name, platforms])).toEqual([
    ["Other", 2],
    ["Own", 2],
    ["Unseen", 1],
  ]);
});

test("a base counts the platforms that its reader may look at", async () => {
  const caller = holding(["viewer", "own"]);
  const adoption = [
    { version: 1, live: 0, drafts: 2 },
    { version: null, live: 2, drafts: 0 },
  ];
  const count = { platforms: 2, adoption };
  expect(await caller.basePolicy.list()).toMatchObject([count]);
  expect(await caller.basePolicy.byKey({ key: "base" })).toMatchObject(count);
  expect(await caller.basePolicy.use({ basePolicyId })).toMatchObject({
    overridden: [{ platforms: 1 }],
  });
  expect(await holding(["viewer", "everywhere"]).basePolicy.use({ basePolicyId })).toMatchObject({
    overridden: [{ platforms: 2 }],
  });
  const condition = { fact: "multilingual", equals: true };
  expect(await caller.platform.countApplying({ basePolicyId, condition })).toEqual({
    applying: 0,
    platforms: 2,
  });
});

test("a fix is proposed for the drafts that one may edit, and made nowhere else", async () => {
  const all = await api.as(ada).fix.preview({ rule: "D27" });
  expect(all.groups.flatMap(({ places }) => places.map(({ slug }) => slug)).toSorted()).toEqual([
    "scope-foreign",
    "scope-own",
  ]);
  const caller = holding(["editor", "own"], ["viewer", "everywhere"]);
  const { groups } = await caller.fix.preview({ rule: "D27" });
  expect(groups.map(({ places }) => places.map(({ slug }) => slug))).toEqual([["scope-own"]]);
  expect(await caller.fix.preview({ rule: "D1" })).toEqual({ groups: [], open: 0 });

  const places = all.groups.flatMap(({ after, places: found }) =>
    found.map(({ name: _name, slug: _slug, ...place }) => ({ ...place, value: after })),
  );
  await expect(caller.fix.make({ rule: "D27", places })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("a base's own findings are for those who may edit what all share", async () => {
  const { subject } = await writeBase(api.as(ada), "broken");
  await api.as(ada).policy.addCookie({ subject, names: ["unheard_of"], after: null });
  expect(await holding(["editor", "everywhere"]).fix.preview({ rule: "D1" })).toMatchObject({
    open: 1,
  });
  expect(await holding(["administrator", "own"]).fix.preview({ rule: "D1" })).toMatchObject({
    open: 0,
  });
});

test("all that match are those where one may: the others are neither counted nor touched", async () => {
  const caller = holding(["editor", "own"]);
  const selection = (count: number) => ({ matching: { search: "scope-" }, count });
  expect(await caller.platform.select({ selection: selection(2) })).toEqual({
    ok: true,
    ids: [own, shared],
  });
  expect(await caller.platform.select({ selection: selection(4) })).toEqual({
    ok: false,
    code: "selection_changed",
    count: 2,
  });
  const due = { dueOn: "2030-01-01", reviewed: false };
  expect(await caller.platform.setReviewDue({ selection: selection(2), ...due })).toEqual({
    ok: true,
    before: [{ dueOn: null, ids: [own, shared] }],
  });
  const { rows } = await api.as(ada).platform.list({ ...listing, search: "scope-" });
  expect(rows.map(({ slug, reviewDueOn }) => [slug, reviewDueOn])).toEqual([
    ["scope-foreign", null],
    ["scope-loose", null],
    ["scope-own", "2030-01-01"],
    ["scope-shared", "2030-01-01"],
  ]);
});

test("where one was told of more than one may change, the answer is whom to ask, and nothing is done", async () => {
  const caller = holding(["editor", "own"], ["viewer", "everywhere"]);
  const matching = { search: "scope-" };
  const archiving = { page: "gone" as const, reason: "test" };
  for (const act of [
    () => caller.platform.archiveMany({ selection: { matching, count: 4 }, ...archiving }),
    () => caller.platform.archiveMany({ selection: { ids: [own, loose] }, ...archiving }),
  ])
    await expect(act()).rejects.toMatchObject({
      code: "FORBIDDEN",
      cause: { denial: { code: "not_this_platform", role: "editor" } },
    });
  expect(
    await caller.platform.archiveMany({ selection: { matching, count: 3 }, ...archiving }),
  ).toEqual({ ok: false, code: "selection_changed", count: 4 });
  expect(await api.as(ada).platform.list({ ...listing, search: "scope-" })).toMatchObject({
    matching: 4,
  });
});

test("one comparison with a foreign side shows neither", async () => {
  const caller = holding(["approver", "own"]);
  const side = (platformId: string) => ({ kind: "draft" as const, platformId });
  for (const [a, b] of [
    [own, foreign],
    [foreign, own],
  ] as const)
    await expect(caller.version.compare({ a: side(a), b: side(b) })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "unknown_platform",
    });
  await expect(caller.version.compare({ a: side(own), b: side(shared) })).resolves.toMatchObject({
    a: { name: "scope-own" },
  });
});

test("a platform that is taken out of one's group is gone for one at once", async () => {
  const caller = holding(["viewer", "own"]);
  const selection = { ids: [shared] };
  await api.as(ada).group.put({ groupId: ownGroup, selection, isMember: false });
  expect(await caller.platform.bySlug({ slug: "scope-shared" })).toBeNull();
  await api.as(ada).group.put({ groupId: ownGroup, selection, isMember: true });
  expect(await caller.platform.bySlug({ slug: "scope-shared" })).toMatchObject({ id: shared });
});
