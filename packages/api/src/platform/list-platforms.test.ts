import { afterAll, beforeAll, expect, test } from "vitest";

import { loadPlatformDrafts } from "../policy/load-draft.ts";
import {
  ada,
  createPlatform,
  createTestApi,
  publishBase,
  reviewed,
  save,
  type TestApi,
  writePlatform,
} from "../test-context.ts";
import { inTransaction } from "../transaction.ts";
import { stateOf } from "./describe-row.ts";
import type { ListPlatformsInput } from "./input.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const byName = { sort: "name", direction: "asc", offset: 0, limit: 100 } as const;
async function slugsOf(input: Partial<ListPlatformsInput>) {
  const { rows, matching } = await api.as(ada).platform.list({ ...byName, ...input });
  return { slugs: rows.map(({ slug }) => slug), matching };
}

test("names are in the order that people expect, and pages neither overlap nor leave anything out", async () => {
  const { basePolicyId } = await writePlatform(api.as(ada), "order");
  for (const [slug, name] of [
    ["ten", "Portal 10"],
    ["two", "portal 2"],
    ["etat", "État"],
    ["eta", "Eta"],
    ["zoo", "Zoo"],
  ] as const)
    await api.as(ada).platform.create({
      name,
      slug,
      url: `https://${slug}.example.org`,
      basePolicyId,
      locale: "en",
    });

  const all = ["eta", "etat", "order", "two", "ten", "zoo"];
  expect(await slugsOf({ base: "order" })).toEqual({ slugs: all, matching: 6 });
  expect(await slugsOf({ base: "order", direction: "desc" })).toEqual({
    slugs: all.toReversed(),
    matching: 6,
  });
  expect(await slugsOf({ base: "order", offset: 4, limit: 4 })).toEqual({
    slugs: ["ten", "zoo"],
    matching: 6,
  });
  expect(await slugsOf({ base: "order", offset: 100 })).toEqual({ slugs: [], matching: 6 });
  expect(await slugsOf({ base: "order", sort: "host", limit: 2 })).toMatchObject({
    slugs: ["eta", "etat"],
  });
});

test("a search finds names, slugs and hosts, whatever their case and accents' case", async () => {
  const { basePolicyId } = await writePlatform(api.as(ada), "searched");
  await api.as(ada).platform.create({
    name: "ÉNERGIE",
    slug: "power",
    url: "https://power.example.net",
    basePolicyId,
    locale: "en",
  });
  expect((await slugsOf({ search: "énergie" })).slugs).toEqual(["power"]);
  expect((await slugsOf({ search: " EXAMPLE.NET " })).slugs).toEqual(["power"]);
  expect((await slugsOf({ search: "%" })).slugs).toEqual([]);
});

test("groups, following, archived and due reviews are filters; archived platforms are out of the normal list", async () => {
  const { id, basePolicyId } = await writePlatform(api.as(ada), "filtered");
  const other = await createPlatform(api.as(ada), basePolicyId, "filtered-other");
  const group = await api.as(ada).group.create({ name: "Filtered" });
  if (!group.ok) throw new Error(JSON.stringify(group));
  const { key, id: groupId } = group.group;
  await api.as(ada).group.put({ selection: { ids: [id] }, groupId, isMember: true });
  await api.as(ada).platform.setReviewDue({
    selection: { ids: [other] },
    dueOn: "2020-02-29",
    reviewed: false,
  });

  expect((await slugsOf({ group: key })).slugs).toEqual(["filtered"]);
  expect((await slugsOf({ review: "due" })).slugs).toEqual(["filtered-other"]);
  expect((await slugsOf({ base: "filtered", following: "pinned" })).slugs).toEqual([]);
  expect(await api.as(ada).platform.list({ ...byName, group: key })).toMatchObject({
    rows: [{ groups: [{ name: "Filtered" }], reviewDueOn: null, following: "follows" }],
  });

  await api.as(ada).platform.archive({ platformId: id, page: "notice", reason: "" });
  expect((await slugsOf({ base: "filtered" })).slugs).toEqual(["filtered-other"]);
  expect((await slugsOf({ archived: "only" })).slugs).toEqual(["filtered"]);
});

test("what is live and what is a draft is told as by resolving each", async () => {
  const { id, basePolicyId, base } = await writePlatform(api.as(ada), "states");
  const make = async (name: string) => {
    const platformId = await createPlatform(api.as(ada), basePolicyId, `states-${name}`);
    await api.as(ada).policy.publish(await reviewed(api.as(ada), platformId));
    return platformId;
  };
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  const own = await make("own");
  const ownLive = await make("own-live");
  const renamed = await make("renamed");
  const withFact = await make("fact");
  const pinned = await make("pinned");
  await createPlatform(api.as(ada), basePolicyId, "states-never");
  const purpose = async (platformId: string) =>
    save(
      api.as(ada),
      { kind: "platform", id: platformId },
      { kind: "cookie", key: "cookies_preferences" },
      "purpose",
      "Ours",
      "en",
      1,
    );
  await purpose(own);
  await purpose(ownLive);
  await api.as(ada).policy.publish(await reviewed(api.as(ada), ownLive));
  const field = { platformId: renamed, field: "name", value: "New name", revision: 0 } as const;
  await api.as(ada).platform.saveField(field);
  await api.as(ada).platform.saveField({
    platformId: withFact,
    field: "facts",
    value: { multilingual: true },
    revision: 0,
  });
  await api
    .as(ada)
    .platform.setFollowing({ platformId: pinned, following: "pinned", revision: 0, seen: 1 });

  const check = async () => {
    const drafts = await inTransaction(api.ctx.db, (tx) =>
      loadPlatformDrafts(tx, { basePolicyId }),
    );
    for (const state of ["live", "draft"] as const) {
      const resolved = drafts.filter((draft) => stateOf(draft) === state);
      const { slugs } = await slugsOf({ base: "states", state });
      expect(slugs.toSorted()).toEqual(resolved.map(({ platform }) => platform.slug).toSorted());
    }
    return (await slugsOf({ base: "states", state: "live" })).slugs;
  };
  expect(await check()).toEqual(["states", "states-fact", "states-own-live", "states-pinned"]);

  await save(
    api.as(ada),
    base,
    { kind: "cookie", key: "cookies_preferences" },
    "functionAndLocation",
    "The banner",
    "en",
  );
  await publishBase(api.as(ada), basePolicyId);
  expect(await check()).toEqual(["states-pinned"]);
});
