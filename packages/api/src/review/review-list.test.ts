import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import { writePerson } from "../sample-calls/test-people.ts";
import { ada, ben, createTestApi, type TestApi } from "../test-context.ts";
import { ask, rewrite, submit, writeReviewable } from "./test-reviews.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function listed(by: Actor, filter: "to_review" | "mine" | "returned" | "open" | "closed") {
  const { rows, counts } = await api.as(by).review.list({ filter });
  expect(counts[filter]).toBe(rows.length);
  return rows.map(({ id }) => id);
}

test("a review is in the lists of those whose turn it is", async () => {
  const { platform } = await writeReviewable(api, "whose-turn");
  const asked = await submit(api, platform);
  const { reviewId } = asked;
  expect(await listed(ben, "to_review")).toEqual([reviewId]);
  expect(await listed(ada, "to_review")).toEqual([]);
  expect(await listed(ada, "mine")).toEqual([reviewId]);
  expect(await listed(ada, "returned")).toEqual([]);

  await api.as(ben).review.requestChanges({ ...asked, reason: "Why?" });
  expect(await listed(ben, "to_review")).toEqual([]);
  expect(await listed(ada, "returned")).toEqual([reviewId]);
  await api.as(ben).review.approve(asked);
  expect(await listed(ada, "returned")).toEqual([]);
  expect(await listed(ben, "to_review")).toEqual([]);
  expect(await listed(ben, "open")).toEqual([reviewId]);

  expect(await api.as(ben).review.withdraw({ reviewId })).toEqual({ ok: true });
  expect(await api.as(ada).review.withdraw({ reviewId })).toEqual({ ok: false, code: "closed" });
  expect(await listed(ada, "open")).toEqual([]);
  expect(await listed(ada, "closed")).toEqual([reviewId]);
  expect(await api.as(ada).review.list({ filter: "closed" })).toMatchObject({
    rows: [
      {
        subject: { kind: "platform", key: "whose-turn" },
        outcome: "withdrawn",
        platforms: 1,
        locales: ["en"],
        moved: 0,
      },
    ],
  });
});

test("only its author or an administrator takes a submission back", async () => {
  const { platform } = await writeReviewable(api, "taken-back");
  const editor = await writePerson(api.ctx, "Dana", [{ role: "editor", group: null, locales: [] }]);
  const { reviewId } = await submit(api, platform);
  expect(await api.as(editor).review.withdraw({ reviewId })).toEqual({
    ok: false,
    code: "not_author",
  });
  expect(await api.as(editor).review.byId({ reviewId })).toMatchObject({
    may: {
      approve: { code: "role_needed", role: "approver" },
      withdraw: { code: "not_author" },
    },
  });
  await api.as(ben).review.withdraw({ reviewId });
  const again = await submit(api, platform);
  expect(await api.as(ada).review.byId({ reviewId: again.reviewId })).toMatchObject({
    threadId: reviewId,
    round: 2,
  });
});

test("who may not look at a platform hears nothing of its review, and decides nothing", async () => {
  const { id, platform } = await writeReviewable(api, "elsewhere");
  const created = await api.as(ada).group.create({ name: "Others" });
  if (!created.ok) throw new Error(JSON.stringify(created));
  const stranger = await writePerson(api.ctx, "Eve", [
    { role: "approver", group: created.group.id, locales: [] },
  ]);
  const asked = await submit(api, platform);
  const { reviewId } = asked;
  const unknown = { code: "NOT_FOUND", message: "unknown_review" };
  expect((await api.as(stranger).review.list({ filter: "open" })).counts).toMatchObject({
    open: 0,
    to_review: 0,
  });
  await expect(api.as(stranger).review.byId({ reviewId })).rejects.toMatchObject(unknown);
  await expect(api.as(stranger).review.approve(asked)).rejects.toMatchObject(unknown);
  await expect(
    api.as(stranger).review.requestChanges({ ...asked, reason: "No" }),
  ).rejects.toMatchObject(unknown);
  await expect(
    api.as(stranger).review.assign({ reviewId, personId: stranger.id, seen: null }),
  ).rejects.toMatchObject(unknown);
  await expect(api.as(stranger).review.withdraw({ reviewId })).rejects.toMatchObject(unknown);

  const { group } = created;
  await api.as(ada).group.put({ groupId: group.id, selection: { ids: [id] }, isMember: true });
  expect((await api.as(stranger).review.byId({ reviewId })).may.approve).toBeNull();
  expect(await api.as(stranger).review.approve(asked)).toMatchObject({ ok: true });
});

test("who is asked to review has to be able to, and hears of it; everybody who may hears of it otherwise", async () => {
  const { platform } = await writeReviewable(api, "asked");
  const { contentHash } = await api.as(ada).policy.publishPlan({ platformId: platform.id });
  const question = { subject: platform, reviewed: contentHash ?? "", note: "" };
  const editor = await writePerson(api.ctx, "Fay", [{ role: "editor", group: null, locales: [] }]);
  for (const assigneeId of [editor.id, "ada", "nobody"])
    expect(await api.as(ada).review.submit({ ...question, assigneeId })).toEqual({
      ok: false,
      problems: [{ code: "not_a_reviewer" }],
    });
  expect(await api.as(ada).review.reviewers({ subject: platform })).toContainEqual({
    id: "ben",
    name: "Ben",
  });
  const asked = await api.as(ada).review.submit({ ...question, assigneeId: "ben" });
  if (!asked.ok) throw new Error(JSON.stringify(asked));
  const toldOf = async (reviewId: string) =>
    (await api.ctx.db.notification.findMany({ where: { reviewId } })).map(
      ({ personId, kind }) => `${personId} ${kind}`,
    );
  expect(await toldOf(asked.reviewId)).toEqual(["ben review_requested"]);

  await rewrite(api, platform, "To know what you chose");
  const again = await submit(api, platform);
  await api.as(ben).review.requestChanges({ ...again, reason: "Why?" });
  const told = await toldOf(again.reviewId);
  expect(told).toContain("ben review_requested");
  expect(told).toContain("ada changes_requested");
  expect(told.some((one) => one.startsWith(editor.id))).toBe(false);
});

test("a platform is in review and approved as long as it is what was submitted", async () => {
  const { platform } = await writeReviewable(api, "in-states");
  const stateOf = async () => {
    const { rows } = await api.as(ada).platform.list({
      search: "in-states",
      sort: "name",
      direction: "asc",
      offset: 0,
      limit: 10,
    });
    const [row] = rows;
    for (const state of ["draft", "in_review", "approved", "live"] as const) {
      const { matching } = await api.as(ada).platform.list({
        search: "in-states",
        state,
        sort: "name",
        direction: "asc",
        offset: 0,
        limit: 10,
      });
      expect(matching).toBe(row?.state === state ? 1 : 0);
    }
    expect((await api.as(ada).platform.bySlug({ slug: "in-states" }))?.state).toBe(row?.state);
    return row?.state;
  };
  expect(await stateOf()).toBe("draft");
  const asked = await submit(api, platform);
  expect(await stateOf()).toBe("in_review");
  await api.as(ben).review.requestChanges({ ...asked, reason: "Why?" });
  expect(await stateOf()).toBe("draft");
  await api.as(ben).review.approve(asked);
  expect(await stateOf()).toBe("approved");
  await rewrite(api, platform, "To know what you chose");
  expect(await stateOf()).toBe("draft");
});

test("what would not be published, or says what is live, is not submitted", async () => {
  const { platform } = await writeReviewable(api, "not-submitted", 0);
  const { contentHash } = await api.as(ada).policy.publishPlan({ platformId: platform.id });
  await rewrite(api, platform, "To know what you chose");
  expect(
    await api
      .as(ada)
      .review.submit({ subject: platform, reviewed: contentHash ?? "", note: "Stale" }),
  ).toMatchObject({ ok: false, problems: [{ code: "edited_meanwhile" }] });
  await api.as(ada).platform.archiveMany({
    selection: { ids: [platform.id] },
    page: "notice",
    reason: "Closed",
  });
  expect((await ask(api, platform)).result).toMatchObject({
    ok: false,
    problems: [{ code: "archived" }],
  });
});
