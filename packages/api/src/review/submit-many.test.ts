import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createPlatform,
  createTestApi,
  publishBase,
  reviewed,
  type TestApi,
} from "../test-context.ts";
import { rewrite, withoutApprovals, writeReviewable } from "./test-reviews.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const published = async (id: string) => api.as(ada).policy.publish(await reviewed(api.as(ada), id));

/** Three live platforms whose base says something new; the third says something else in the same place. */
async function writeMany(name: string) {
  const { id, base, basePolicyId } = await writeReviewable(api, name);
  const second = await createPlatform(api.as(ada), basePolicyId, `${name}-2`);
  const other = await createPlatform(api.as(ada), basePolicyId, `${name}-3`);
  await rewrite(api, { kind: "platform", id: other }, "Its own words");
  await withoutApprovals(api, async () => {
    for (const one of [id, second, other]) await published(one);
    await rewrite(api, base, "To keep your choice");
    await publishBase(api.as(ada), basePolicyId);
  });
  return { ids: [id, second], other, base, basePolicyId };
}

async function planOf(basePolicyId: string) {
  const { groups, inReview } = await api.as(ada).review.planMany({ basePolicyId });
  return { groups, inReview, first: groups[0] };
}

test("one review and one approval cover the same base change on several platforms", async () => {
  const { ids, other, basePolicyId } = await writeMany("many");
  await rewrite(api, { kind: "platform", id: other }, "Its other words");
  const { groups, first } = await planOf(basePolicyId);
  expect(groups.map(({ platforms }) => platforms.length)).toEqual([2, 1]);
  expect(first?.platforms.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  if (first === undefined) throw new Error("nothing is planned");

  const asked = await api.as(ada).review.submitMany({
    changeHash: first.changeHash,
    platforms: [...first.platforms, ...(groups[1]?.platforms ?? [])].map(({ id, contentHash }) => ({
      platformId: id,
      reviewed: contentHash,
    })),
    note: "The new purpose",
  });
  expect(asked).toMatchObject({
    submitted: 2,
    refused: [{ id: other, name: "many-3", problems: [{ code: "other_change" }] }],
  });
  expect(await planOf(basePolicyId)).toMatchObject({ inReview: 2 });
  const { reviewId } = asked;
  if (reviewId === null) throw new Error("nothing was submitted");
  const { contentHash, subjects } = await api.as(ben).review.byId({ reviewId });
  expect(subjects).toHaveLength(2);
  expect(subjects.map((subject) => subject.contentHash)).not.toContain(contentHash);
  expect(await api.as(ben).review.approve({ reviewId, contentHash })).toMatchObject({
    state: "approved",
  });

  const [one, two] = ids;
  expect(await published(one ?? "")).toMatchObject({ ok: true, number: 2 });
  expect(await api.as(ada).review.byId({ reviewId })).toMatchObject({ outcome: null });
  expect(await published(two ?? "")).toMatchObject({ ok: true, number: 2 });
  expect(await api.as(ada).review.byId({ reviewId })).toMatchObject({ outcome: "published" });
});

test("a platform that moves loses its share of the approval, the others keep theirs", async () => {
  const { ids, basePolicyId } = await writeMany("one-moves");
  const { first } = await planOf(basePolicyId);
  const { reviewId } = await api.as(ada).review.submitMany({
    changeHash: first?.changeHash ?? "",
    platforms: ids.map((id) => ({
      platformId: id,
      reviewed: first?.platforms.find((platform) => platform.id === id)?.contentHash ?? "",
    })),
    note: "",
  });
  if (reviewId === null) throw new Error("nothing was submitted");
  const [one = "", two = ""] = ids;
  await rewrite(api, { kind: "platform", id: two }, "Its own words by now");
  const { contentHash, subjects } = await api.as(ben).review.byId({ reviewId });
  expect(subjects.filter(({ isMoved }) => isMoved).map(({ id }) => id)).toEqual([two]);
  expect(await api.as(ben).review.approve({ reviewId, contentHash })).toMatchObject({ ok: true });
  expect(await api.as(ben).review.list({ filter: "open" })).toMatchObject({
    rows: [{ platforms: 2, moved: 1 }],
  });

  expect(await published(one)).toMatchObject({ ok: true });
  expect(await published(two)).toMatchObject({
    problems: [{ code: "not_approved", voided: 1, moved: [{ kind: "cookie" }] }],
  });
});
