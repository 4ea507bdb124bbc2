import { hashSchema } from "@cookiedesk/domain/hash";

import type { Actor } from "../context.ts";
import { ada, save, type TestApi, writePlatform } from "../test-context.ts";

/** For tests: what concerns reviews, in an organisation that asks for this many approvals. */

export const row = { kind: "cookie", key: "cookies_preferences" } as const;

/** Says how many people have to approve what is in no group. */
export async function needApprovals(api: TestApi, approvals: number): Promise<void> {
  const { approvals: seen } = await api.as(ada).organisation.approvals();
  await api.as(ada).organisation.setApprovals({ approvals, seen });
}

/** A platform on a published base; nobody has to approve either meanwhile, afterwards one person has to. */
export async function writeReviewable(api: TestApi, name: string, approvals = 1) {
  await needApprovals(api, 0);
  const written = await writePlatform(api.as(ada), name);
  await needApprovals(api, approvals);
  return written;
}

/** Does something for which nobody has to approve. */
export async function withoutApprovals<Result>(
  api: TestApi,
  act: () => Promise<Result>,
): Promise<Result> {
  const { approvals } = await api.as(ada).organisation.approvals();
  await needApprovals(api, 0);
  const result = await act();
  await needApprovals(api, approvals);
  return result;
}

type Subject = Parameters<ReturnType<TestApi["as"]>["review"]["submit"]>[0]["subject"];

/** Asks for a review of a draft as it is now. */
export async function ask(api: TestApi, subject: Subject, by: Actor = ada, note = "New") {
  const plan =
    subject.kind === "base"
      ? await api.as(by).basePolicy.publishPlan({ basePolicyId: subject.id })
      : await api.as(by).policy.publishPlan({ platformId: subject.id });
  const contentHash = hashSchema.parse(plan.contentHash);
  const result = await api.as(by).review.submit({ subject, reviewed: contentHash, note });
  return { result, contentHash };
}

/** The same where it is not refused: what a decision on it has to name. */
export async function submit(api: TestApi, subject: Subject, by: Actor = ada) {
  const { result, contentHash } = await ask(api, subject, by);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { reviewId: result.reviewId, contentHash };
}

/** Says the purpose of the choice cookie otherwise, on a platform or on its base. */
export async function rewrite(api: TestApi, subject: Subject, purpose: string, by: Actor = ada) {
  const version = subject.kind === "base" ? null : await baseVersion(api, subject);
  return save(api.as(by), subject, row, "purpose", purpose, "en", version);
}

async function baseVersion(api: TestApi, subject: Subject): Promise<number | null> {
  return (await api.as(ada).policy.open({ subject })).base?.version ?? null;
}
