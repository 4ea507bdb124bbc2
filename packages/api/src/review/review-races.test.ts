import { afterAll, beforeAll, expect, test } from "vitest";

import { writePerson } from "../sample-calls/test-people.ts";
import { ada, ben, createTestApi, reviewed, type TestApi } from "../test-context.ts";
import { ask, needApprovals, rewrite, submit, writeReviewable } from "./test-reviews.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test("two approvers at once give two approvals, and one who approves twice at once gives one", async () => {
  const { platform } = await writeReviewable(api, "approvers");
  await needApprovals(api, 2);
  const cem = await writePerson(api.ctx, "Cem", [{ role: "approver", group: null, locales: [] }]);
  const asked = await submit(api, platform);
  const twice = await Promise.all([
    api.as(ben).review.approve(asked),
    api.as(ben).review.approve(asked),
  ]);
  expect(twice).toMatchObject([{ given: 1 }, { given: 1 }]);

  await rewrite(api, platform, "To know what you chose");
  const again = await submit(api, platform);
  const both = await Promise.all([
    api.as(ben).review.approve(again),
    api.as(cem).review.approve(again),
  ]);
  const given = both.map((decided) => (decided.ok ? decided.given : 0));
  expect(new Set(given)).toEqual(new Set([1, 2]));
  const { decisions } = await api.as(ada).review.byId({ reviewId: again.reviewId });
  expect(decisions).toHaveLength(2);
});

test("an approval while the text is saved names what was looked at, or is refused", async () => {
  const { id, platform } = await writeReviewable(api, "approve-and-save");
  for (const purpose of ["To know", "To keep", "To see", "To hold"]) {
    const asked = await submit(api, platform);
    const [decided] = await Promise.all([
      api.as(ben).review.approve(asked),
      rewrite(api, platform, purpose),
    ]);
    if (!decided.ok) expect(decided.code).toBe("content_moved");
    expect((await api.as(ada).policy.publishPlan({ platformId: id })).problems).toMatchObject([
      { code: "not_approved", given: 0 },
    ]);
  }
});

test("a publication while changes are requested is either refused or the last word", async () => {
  for (const at of [1, 2, 3]) {
    const { id, platform } = await writeReviewable(api, `publish-and-request-${at}`);
    const asked = await submit(api, platform);
    await api.as(ben).review.approve(asked);
    const input = await reviewed(api.as(ada), id);
    const [published, requested] = await Promise.all([
      api.as(ada).policy.publish(input),
      api.as(ben).review.requestChanges({ ...asked, reason: "Wait" }),
    ]);
    expect(published.ok).toBe(!requested.ok);
    if (!published.ok)
      expect(published.problems).toContainEqual({ code: "changes_requested", by: ["Ben"] });
    if (!requested.ok) expect(requested.code).toBe("closed");
  }
});

test("two who submit one draft at once make one review", async () => {
  const { platform } = await writeReviewable(api, "submitters");
  const asked = await Promise.all([ask(api, platform, ada), ask(api, platform, ben)]);
  const results = asked.map(({ result }) => result);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ problems: [{ code: "in_review" }] });
});

test("two who claim one review at once do not both have it", async () => {
  const { platform } = await writeReviewable(api, "claimed");
  const { reviewId } = await submit(api, platform);
  const cem = await writePerson(api.ctx, "Cem", [{ role: "approver", group: null, locales: [] }]);
  const claims = await Promise.all(
    [ben, cem].map((by) => api.as(by).review.assign({ reviewId, personId: by.id, seen: null })),
  );
  expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
  expect(claims.find(({ ok }) => !ok)).toMatchObject({
    code: "assigned_meanwhile",
    assignee: claims.find(({ ok }) => ok)?.assignee,
  });
});
