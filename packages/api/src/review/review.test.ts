import { hashSchema } from "@cookiedesk/domain/hash";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createTestApi,
  publishBase,
  reviewed,
  save,
  type TestApi,
  writePlatform,
} from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await api.as(ada).organisation.setApprovals({ approvals: 1, seen: 0 });
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;

/** A platform whose base is published already; nobody has to approve meanwhile. */
async function writeReviewable(name: string) {
  await api.as(ada).organisation.setApprovals({ approvals: 0, seen: 1 });
  const written = await writePlatform(api.as(ada), name);
  await api.as(ada).organisation.setApprovals({ approvals: 1, seen: 0 });
  return written;
}

async function submit(platformId: string, by = ada) {
  const { contentHash } = await api.as(by).policy.publishPlan({ platformId });
  const hash = hashSchema.parse(contentHash);
  const result = await api
    .as(by)
    .review.submit({ subject: { kind: "platform", id: platformId }, reviewed: hash, note: "New" });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { reviewId: result.reviewId, contentHash: hash, threadId: result.threadId };
}

test("what needs an approval is published once somebody else gave it, and the version names its review", async () => {
  const { id } = await writeReviewable("approved");
  expect(await api.as(ada).policy.publish(await reviewed(api.as(ada), id))).toMatchObject({
    ok: false,
    problems: [{ code: "not_approved", needed: 1, given: 0, submitted: false }],
  });
  const { reviewId, contentHash } = await submit(id);
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
  expect(await api.as(ada).policy.publish(await reviewed(api.as(ada), id))).toMatchObject({
    ok: true,
  });
  expect(await api.as(ada).review.byId({ reviewId })).toMatchObject({
    outcome: "published",
    subjects: [{ outcome: "published", versionNumber: 1 }],
  });
});

test("a base version published after the approval of a platform voids it and names what moved", async () => {
  const { id, base, basePolicyId } = await writeReviewable("base-moves");
  const { reviewId, contentHash } = await submit(id);
  await api.as(ben).review.approve({ reviewId, contentHash });
  await api.as(ada).organisation.setApprovals({ approvals: 0, seen: 1 });
  await save(api.as(ada), base, row, "purpose", "To keep your choice", "en");
  await publishBase(api.as(ada), basePolicyId);
  await api.as(ada).organisation.setApprovals({ approvals: 1, seen: 0 });

  expect(await api.as(ada).policy.publish(await reviewed(api.as(ada), id))).toMatchObject({
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
