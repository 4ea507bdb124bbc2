import { platformHere } from "@cookiedesk/artefacts/pointer";
import { slugSchema } from "@cookiedesk/domain/platform/platform";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createPlatform,
  createTestApi,
  reviewed,
  type TestApi,
  writePlatform,
} from "../test-context.ts";
import { findUndelivered } from "../version/delivery-store.ts";
import { deliverPolicy } from "../version/deliver-policy.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function publishedPlatform(name: string) {
  const { id, basePolicyId } = await writePlatform(api.as(ada), name);
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  await deliverPolicy(api.ctx, { platformId: id });
  return { platformId: id, basePolicyId };
}

async function pointerAt(slug: string) {
  return api.ctx.artefacts.readPointer(slugSchema.parse(slug));
}

test("a published platform that moves is found at its new slug, and its old one leads there", async () => {
  const { platformId } = await publishedPlatform("babel");
  expect(
    await api.as(ada).platform.changeHost({
      platformId,
      url: " https://Tower.example.org/ ",
      slug: "tower",
      revision: 0,
    }),
  ).toEqual({ ok: true, url: "https://tower.example.org", slug: "tower" });
  // A worker that dies over it is made up for.
  expect(await findUndelivered(api.ctx.db)).toContain(platformId);
  await deliverPolicy(api.ctx, { platformId });

  expect(await findUndelivered(api.ctx.db)).not.toContain(platformId);
  expect(await pointerAt("babel")).toEqual({
    schema: 1,
    slug: "babel",
    movedTo: "tower",
    current: 1,
  });
  expect(platformHere(await pointerAt("tower"))).toMatchObject({
    url: "https://babel.example.org",
    hostMove: { to: "https://tower.example.org", from: ["https://babel.example.org"] },
    versions: [{ number: 1 }],
  });
  const details = await api.as(ada).platform.bySlug({ slug: "babel" });
  expect(details).toMatchObject({ id: platformId, slug: "tower", addressRevision: 2 });
  expect(details?.formerAddresses.map(({ slug, url }) => slug ?? url).toSorted()).toEqual([
    "babel",
    "https://babel.example.org",
  ]);
});

test("a new host is a change of the page, published with the next version", async () => {
  const { platformId } = await publishedPlatform("page");
  const move = { platformId, url: "https://moved-page.example.org", revision: 0 };
  await api.as(ada).platform.changeHost(move);
  const published = await api.as(ada).policy.publish(await reviewed(api.as(ada), platformId));
  await deliverPolicy(api.ctx, { platformId });

  expect(published).toMatchObject({ ok: true, number: 2 });
  expect(platformHere(await pointerAt("page"))).toMatchObject({
    url: "https://moved-page.example.org",
    current: 2,
  });
});

test("every former slug leads straight to the one of today, and going back makes no circle", async () => {
  const { platformId } = await publishedPlatform("first");
  const moveTo = async (slug: string, revision: number) => {
    const url = "https://first.example.org";
    await api.as(ada).platform.changeHost({ platformId, url, slug, revision });
    await deliverPolicy(api.ctx, { platformId });
  };
  await moveTo("second", 0);
  await moveTo("third", 1);
  expect(await pointerAt("first")).toMatchObject({ movedTo: "third" });
  expect(await pointerAt("second")).toMatchObject({ movedTo: "third" });

  await moveTo("first", 2);
  expect(platformHere(await pointerAt("first"))?.slug).toBe("first");
  expect(await pointerAt("second")).toMatchObject({ movedTo: "first" });
  expect(await pointerAt("third")).toMatchObject({ movedTo: "first" });
});

test("a former address is nobody else's, however it is asked for", async () => {
  const { platformId, basePolicyId } = await publishedPlatform("kept");
  await api.as(ada).platform.changeHost({
    platformId,
    url: "https://kept-now.example.org",
    slug: "kept-now",
    revision: 0,
  });
  const other = await createPlatform(api.as(ada), basePolicyId, "kept-other");

  expect(
    await api.as(ada).platform.create({
      name: "Kept again",
      slug: "kept",
      url: "https://kept.example.org",
      basePolicyId,
      locale: "en",
    }),
  ).toEqual({
    ok: false,
    problems: [
      { field: "slug", code: "slug_taken" },
      { field: "url", code: "url_taken" },
    ],
  });
  const url = "https://kept-other.example.org";
  expect(
    await api.as(ada).platform.changeHost({ platformId: other, url, slug: "kept", revision: 0 }),
  ).toEqual({ ok: false, code: "invalid", problems: [{ field: "slug", code: "slug_taken" }] });
  // The database refuses it too: whoever looked before the move was committed has looked too early.
  await expect(
    api.ctx.db.platform.update({ where: { id: other }, data: { slug: "kept" } }),
  ).rejects.toMatchObject({ code: "P2002" });
});

test("of two who move one platform, the later is shown where it is now", async () => {
  const { platformId } = await publishedPlatform("race");
  const move = (url: string) => ({ platformId, url, revision: 0 });
  await api.as(ada).platform.changeHost(move("https://race-a.example.org"));

  expect(await api.as(ben).platform.changeHost(move("https://race-b.example.org"))).toEqual({
    ok: false,
    code: "lost_race",
    theirs: { url: "https://race-a.example.org", slug: "race", revision: 1, by: "Ada" },
  });
  // One whose reply was lost sends the same again.
  expect(await api.as(ada).platform.changeHost(move("https://race-a.example.org"))).toMatchObject({
    ok: true,
  });
});

test("what no visitor ever knew is not kept, and what is wrong is named at its field", async () => {
  const { id } = await writePlatform(api.as(ada), "unknown");
  expect(
    await api
      .as(ada)
      .platform.changeHost({ platformId: id, url: "tower", slug: "A B", revision: 0 }),
  ).toEqual({
    ok: false,
    code: "invalid",
    problems: [
      { field: "url", code: "no_scheme" },
      { field: "slug", code: "invalid_slug" },
    ],
  });
  const url = "https://known.example.org";
  await api.as(ada).platform.changeHost({ platformId: id, url, slug: "known", revision: 0 });
  const details = await api.as(ada).platform.bySlug({ slug: "known" });
  expect(details?.formerAddresses).toEqual([]);
  expect(await api.as(ada).platform.bySlug({ slug: "unknown" })).toBeNull();
});
