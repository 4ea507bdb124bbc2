import { platformHere } from "@cookiedesk/artefacts/pointer";
import { slugSchema } from "@cookiedesk/domain/platform/platform";
import { afterAll, beforeAll, expect, test } from "vitest";

import { ada, createTestApi, reviewed, type TestApi, writePlatform } from "../test-context.ts";
import { deliverPolicy } from "../version/deliver-policy.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function publishedPlatform(name: string) {
  const { id: platformId } = await writePlatform(api.as(ada), name);
  await api.as(ada).policy.publish(await reviewed(api.as(ada), platformId));
  return { platformId, deliver: () => deliverPolicy(api.ctx, { platformId }) };
}

async function delivered(slug: string) {
  return platformHere(await api.ctx.artefacts.readPointer(slugSchema.parse(slug)));
}

test("the page of an archived platform stays under a notice, and comes back as it was", async () => {
  const { platformId, deliver } = await publishedPlatform("closed");
  await deliver();
  const before = await delivered("closed");
  await api.as(ada).platform.archive({ platformId, page: "notice", reason: "Merged into Babel" });
  await deliver();

  const pointer = await delivered("closed");
  const { archived } = pointer ?? {};
  if (archived?.page !== "notice") throw new Error("no notice was delivered");
  const [html] = Object.values(archived.html);
  const bytes = html === undefined ? null : await api.ctx.artefacts.readBlob(html);
  const page = Buffer.from(bytes ?? []).toString("utf8");
  expect(page).toContain("This data portal was archived on");
  expect(pointer?.versions).toEqual(before?.versions);
  expect((await api.as(ada).platform.bySlug({ slug: "closed" }))?.archived).toMatchObject({
    page: "notice",
    by: "Ada",
    reason: "Merged into Babel",
  });

  await api.as(ada).platform.unarchive({ platformId });
  await deliver();
  expect(await delivered("closed")).toEqual(before);
  expect((await api.as(ada).platform.bySlug({ slug: "closed" }))?.archived).toBeNull();
});

test("the page may go instead; since when it is archived does not change by that", async () => {
  const { platformId, deliver } = await publishedPlatform("gone");
  await api.as(ada).platform.archive({ platformId, page: "notice", reason: "" });
  const since = (await api.as(ada).platform.bySlug({ slug: "gone" }))?.archived?.since;
  await api.as(ada).platform.archive({ platformId, page: "gone", reason: "Closed" });
  await deliver();

  expect((await delivered("gone"))?.archived).toEqual({ page: "gone", since });
});

test("nothing is published of an archived platform", async () => {
  const { id: platformId } = await writePlatform(api.as(ada), "silent");
  const input = await reviewed(api.as(ada), platformId);
  await api.as(ada).platform.archive({ platformId, page: "notice", reason: "" });

  expect(await api.as(ada).policy.publish(input)).toEqual({
    ok: false,
    problems: [{ code: "archived" }],
  });
  expect((await api.as(ada).policy.publishPlan({ platformId })).problems).toEqual([
    { code: "archived" },
  ]);
  await api.as(ada).platform.unarchive({ platformId });
  expect(await api.as(ada).policy.publish(input)).toMatchObject({ ok: true, number: 1 });
});

test("many are archived and brought back at once; those that were so already do not count", async () => {
  const { platformId: one } = await publishedPlatform("many-one");
  const { platformId: two } = await publishedPlatform("many-two");
  await api.as(ada).platform.archive({ platformId: one, page: "notice", reason: "" });
  const selection = { ids: [one, two] };
  const archiving = { selection, page: "notice" as const, reason: "Closed" };

  expect(await api.as(ada).platform.archiveMany(archiving)).toEqual({ ok: true, changed: [two] });
  expect(await api.as(ada).platform.unarchiveMany({ selection })).toEqual({
    ok: true,
    changed: [one, two],
  });
});

test("when to look at a policy again is said for many, with the days before for undoing it", async () => {
  const { platformId: one } = await publishedPlatform("due-one");
  const { platformId: two } = await publishedPlatform("due-two");
  const set = (ids: string[], dueOn: string | null, isReviewed = false) =>
    api.as(ada).platform.setReviewDue({ selection: { ids }, dueOn, reviewed: isReviewed });
  await set([one], "2027-01-31");

  expect(await set([one, two], "2027-06-30")).toEqual({
    ok: true,
    before: [
      { dueOn: "2027-01-31", ids: [one] },
      { dueOn: null, ids: [two] },
    ],
  });
  expect(await set([one], "2027-06-30")).toEqual({ ok: true, before: [] });
  expect(await set([one], "2027-06-30", true)).toMatchObject({ before: [{ ids: [one] }] });
  expect(await api.as(ada).platform.bySlug({ slug: "due-one" })).toMatchObject({
    reviewDueOn: "2027-06-30",
    reviewDue: false,
  });
});
