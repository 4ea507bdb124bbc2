import { afterAll, beforeAll, expect, test } from "vitest";

import { ada, ben, createTestApi, publishBase, reviewed, type TestApi } from "../test-context.ts";
import { writePerson } from "../sample-calls/test-people.ts";
import { ask, needApprovals, rewrite, row, submit, writeReviewable } from "./test-reviews.ts";
import { withoutApprovals } from "./test-reviews.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const publish = async (id: string, emergency: { reason: string } | null = null) =>
  api.as(ada).policy.publish({ ...(await reviewed(api.as(ada), id)), emergency });

test("what needs an approval is published once somebody else gave it, and the version names its review", async () => {
  const { id, platform } = await writeReviewable(api, "approved");
  expect(await publish(id)).toMatchObject({
    ok: false,
    problems: [{ code: "not_approved", needed: 1, given: 0, submitted: false }],
  });
  const { reviewId, contentHash } = await submit(api, platform);
  expect(await api.as(ada).review.approve({ reviewId, contentHash })).toMatchObject({
    ok: false,
    code: "own_submission",
  });

  expect(await api.as(ben).review.approve({ reviewId, contentHash })).toEqual({
    ok: true,
    state: "approved",
    needed: 1,
    given: 1,
  });
  expect(await publish(id)).toMatchObject({ ok: true });
  expect(await api.as(ada).review.byId({ reviewId })).toMatchObject({
    outcome: "published",
    subjects: [{ outcome: "published", versionNumber: 1 }],
  });
  const versions = await api.as(ada).version.list({ platformId: id });
  expect(versions).toMatchObject([
    { reviewId, emergency: null, approvedBy: [{ id: "ben", name: "Ben" }] },
  ]);
  const now = new Date().toISOString();
  expect(await api.as(ada).version.asOf({ platformId: id, at: now, locale: "en" })).toMatchObject({
    live: { reviewId, emergency: null, approvedBy: [{ name: "Ben" }] },
  });
});

test("the author can approve by no way past the program either", async () => {
  const { platform } = await writeReviewable(api, "four-eyes");
  const { reviewId, contentHash } = await submit(api, platform);
  const decide = (by: string, authorId: string) =>
    api.ctx.db.$executeRaw`
      insert into "ReviewDecision" (id, "reviewId", "authorId", "by", decision, reason, "contentHash", at)
      values (${api.ctx.newId()}::uuid, ${reviewId}::uuid, ${authorId}, ${by}, 'approve', '', ${contentHash}, now())`;

  await expect(decide("ada", "ada")).rejects.toThrow("ReviewDecision_not_by_author");
  await expect(decide("ada", "ben")).rejects.toThrow("reviewId_authorId");
  expect(await decide("ben", "ada")).toBe(1);
});

test("any edit voids the approval and says what moved; taking it back makes it good again", async () => {
  const { id, platform } = await writeReviewable(api, "edited");
  const { reviewId, contentHash } = await submit(api, platform);
  await api.as(ben).review.approve({ reviewId, contentHash });

  await rewrite(api, platform, "To know what you chose", ben);
  expect(await publish(id)).toMatchObject({
    problems: [
      {
        code: "not_approved",
        voided: 1,
        moved: [{ kind: "cookie", key: row.key, change: "changed", locales: ["en"] }],
      },
    ],
  });
  expect(await api.as(ben).review.byId({ reviewId })).toMatchObject({
    may: { approve: { code: "content_moved" }, requestChanges: null },
    subjects: [{ isMoved: true, given: 0, moved: [{ key: row.key }] }],
  });

  await rewrite(api, platform, "To remember your choice");
  expect((await api.as(ada).policy.publishPlan({ platformId: id })).problems).toEqual([]);
});

test("saving without a change keeps an approval", async () => {
  const { id, platform } = await writeReviewable(api, "saved-again");
  await rewrite(api, platform, "To keep what you chose");
  const { reviewId, contentHash } = await submit(api, platform);
  await api.as(ben).review.approve({ reviewId, contentHash });

  expect(await rewrite(api, platform, "To keep what you chose")).toMatchObject({
    ok: true,
    unchanged: true,
  });
  expect(await publish(id)).toMatchObject({ ok: true });
});

test("a base edited and published after the approval of a platform voids it", async () => {
  const { id, platform, base, basePolicyId } = await writeReviewable(api, "base-moves");
  const { reviewId, contentHash } = await submit(api, platform);
  await api.as(ben).review.approve({ reviewId, contentHash });
  await rewrite(api, base, "To keep your choice");
  expect((await api.as(ada).policy.publishPlan({ platformId: id })).problems).toEqual([]);
  await withoutApprovals(api, () => publishBase(api.as(ada), basePolicyId));

  expect(await publish(id)).toMatchObject({
    ok: false,
    problems: [
      {
        code: "not_approved",
        given: 0,
        voided: 1,
        submitted: true,
        moved: [{ kind: "cookie", key: row.key, change: "changed", locales: ["en"] }],
      },
    ],
  });
});

test("a base version that shows nowhere on the platform keeps its approval", async () => {
  const { id, platform, base, basePolicyId } = await writeReviewable(api, "base-stays");
  await rewrite(api, platform, "To know what you chose");
  const { reviewId, contentHash } = await submit(api, platform);
  await api.as(ben).review.approve({ reviewId, contentHash });
  // A row for portals in several languages, which this one is not.
  const elsewhere = { kind: "cookie", key: "django_language" } as const;
  await withoutApprovals(api, async () => {
    await api.as(ada).policy.addCookie({ subject: base, names: ["django_language"], after: null });
    for (const [field, value] of Object.entries({
      condition: { fact: "multilingual", equals: true },
      provider: "opendatasoft",
      category: "necessary",
      party: "first",
      retention: { amount: 12, unit: "month" },
    }))
      await api.as(ada).policy.saveField({
        subject: base,
        part: elsewhere,
        field,
        locale: null,
        value,
        revision: 0,
        base: null,
      });
    for (const field of ["functionAndLocation", "purpose"])
      await api.as(ada).policy.saveField({
        subject: base,
        part: elsewhere,
        field,
        locale: "en",
        value: "Menu",
        revision: 0,
        base: null,
      });
    expect(await publishBase(api.as(ada), basePolicyId)).toMatchObject({ ok: true, number: 2 });
  });

  expect(await publish(id)).toMatchObject({ ok: true });
});

test("a request for changes keeps it back until its author submits another text, in the same thread", async () => {
  const { id, platform } = await writeReviewable(api, "returned");
  const first = await submit(api, platform);
  expect(
    await api.as(ben).review.requestChanges({ ...first, reason: "Say for how long" }),
  ).toMatchObject({ ok: true, state: "changes_requested" });
  expect(await publish(id)).toMatchObject({
    problems: [{ code: "not_approved" }, { code: "changes_requested", by: ["Ben"] }],
  });
  expect((await ask(api, platform)).result).toMatchObject({
    ok: false,
    problems: [
      { code: "in_review", review: first.reviewId, author: "Ada", changesRequested: true },
    ],
  });

  await rewrite(api, platform, "To remember your choice for six months");
  const second = await submit(api, platform);
  expect(await api.as(ben).review.byId({ reviewId: second.reviewId })).toMatchObject({
    threadId: first.reviewId,
    round: 2,
    state: "waiting",
    thread: [
      {
        id: first.reviewId,
        outcome: "replaced",
        decisions: [{ decision: "request_changes", reason: "Say for how long" }],
      },
    ],
  });
  expect(await api.as(ben).review.approve(first)).toMatchObject({ ok: false, code: "closed" });
  await api.as(ben).review.approve(second);
  expect(await publish(id)).toMatchObject({ ok: true });
});

test("a base policy needs its approvals too, and they are void when its draft moves", async () => {
  const { base, basePolicyId } = await writeReviewable(api, "base-itself");
  await rewrite(api, base, "To keep your choice");
  const first = await submit(api, base);
  await api.as(ben).review.approve(first);
  await rewrite(api, base, "To keep what you chose");
  expect(await publishBase(api.as(ada), basePolicyId)).toMatchObject({
    problems: [{ code: "not_approved", voided: 1, moved: [{ key: row.key, locales: ["en"] }] }],
  });

  const second = await submit(api, base);
  expect(await api.as(ben).review.byId({ reviewId: second.reviewId })).toMatchObject({
    subjects: [{ kind: "base", comparedWith: 1 }],
    comparison: { summary: { cookiesChanged: 1 } },
    reach: { platforms: 1 },
  });
  await api.as(ben).review.approve(second);
  expect(await publishBase(api.as(ada), basePolicyId)).toMatchObject({ ok: true, number: 2 });
  expect(await api.as(ada).basePolicy.versions({ basePolicyId })).toMatchObject([
    { number: 2, reviewId: second.reviewId, approvedBy: [{ name: "Ben" }] },
    { number: 1, reviewId: null, approvedBy: [] },
  ]);
});

test("a group may ask for two approvals, and one person gives one", async () => {
  const { id, platform } = await writeReviewable(api, "two", 0);
  const created = await api.as(ada).group.create({ name: "Four eyes and two more" });
  if (!created.ok) throw new Error(JSON.stringify(created));
  const { id: groupId } = created.group;
  await api.as(ada).group.put({ groupId, selection: { ids: [id] }, isMember: true });
  expect(await api.as(ada).group.setApprovals({ groupId, approvals: 2, seen: 1 })).toMatchObject({
    ok: false,
    code: "changed_meanwhile",
    approvals: 0,
  });
  await api.as(ada).group.setApprovals({ groupId, approvals: 2, seen: 0 });
  const cem = await writePerson(api.ctx, "Cem", [
    { role: "approver", group: groupId, locales: [] },
  ]);

  const asked = await submit(api, platform);
  await api.as(ben).review.approve(asked);
  expect(await api.as(ben).review.approve(asked)).toMatchObject({ state: "waiting", given: 1 });
  expect(await publish(id)).toMatchObject({
    problems: [{ code: "not_approved", needed: 2, given: 1 }],
  });
  expect(await api.as(cem).review.approve(asked)).toMatchObject({ state: "approved", given: 2 });
  expect(await publish(id)).toMatchObject({ ok: true });
});

test("an emergency goes past missing approvals and nothing else, loudly and for administrators only", async () => {
  const { id, platform } = await writeReviewable(api, "emergency");
  const editor = await writePerson(api.ctx, "Dana", [{ role: "editor", group: null, locales: [] }]);
  const emergency = { reason: "The regulator's letter" };
  const input = { ...(await reviewed(api.as(editor), id)), emergency };
  await expect(api.as(editor).policy.publish(input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await api.as(ada).policy.saveField({
    subject: platform,
    part: row,
    field: "retention",
    locale: null,
    value: null,
    revision: 0,
    base: { id: (await api.as(ada).policy.open({ subject: platform })).base?.id ?? "", version: 1 },
  });
  expect(await publish(id, emergency)).toMatchObject({ problems: [{ code: "findings" }] });

  await api.as(ada).policy.resetField({
    subject: platform,
    part: row,
    field: "retention",
    locale: null,
    revision: 1,
  });
  expect(await publish(id, emergency)).toMatchObject({ ok: true });
  expect(await api.as(ada).version.list({ platformId: id })).toMatchObject([
    { emergency: "The regulator's letter", approvedBy: [] },
  ]);
  const told = await api.ctx.db.notification.findMany({
    where: { kind: "emergency_published", platformId: id },
  });
  expect(told.map(({ personId }) => personId)).toContain("ben");
  expect(told.map(({ personId }) => personId)).not.toContain(editor.id);
});

test("an emergency that goes past nothing is none", async () => {
  const { id } = await writeReviewable(api, "no-emergency", 0);
  expect(await publish(id, { reason: "To be sure" })).toMatchObject({ ok: true });
  expect(await api.as(ada).version.list({ platformId: id })).toMatchObject([{ emergency: null }]);
});

test("where nobody has to approve, one person publishes alone and what was submitted is closed by it", async () => {
  const { id, platform } = await writeReviewable(api, "alone", 0);
  const { reviewId } = await submit(api, platform);
  await rewrite(api, platform, "To know what you chose");
  expect(await publish(id)).toMatchObject({ ok: true });
  expect(await api.as(ada).review.byId({ reviewId })).toMatchObject({
    outcome: "replaced",
    subjects: [{ outcome: "replaced", versionNumber: null }],
  });
  expect(await api.as(ada).version.list({ platformId: id })).toMatchObject([{ reviewId: null }]);
  await needApprovals(api, 1);
});
