import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { resolve } from "@cookiedesk/domain/policy/resolve";
import { toDocument } from "@cookiedesk/domain/seal/to-document";

import { type BenchApi, withBenchApi } from "./bench-api.ts";
import type { Measured } from "./bench-row.ts";
import { databaseGrowth, runVacuumed } from "./database-growth.ts";
import { publishSample } from "./publish-sample.ts";
import { createSampleBase, createSamplePlatforms, publishSampleBase } from "./sample-platforms.ts";
import { sampleContent, sampleInputs, tenLocales } from "./sample-policy.ts";
import { editedField } from "./save-sample.ts";

export const cookieCount = 20;
/** Nothing has to survive: no waiting for the disk. It changes no size. */
const settings = ["fsync=off", "synchronous_commit=off", "autovacuum=off"];

export interface GrowthCase {
  /** Tables grow by pages of 8 kB: over 400 platforms, one more or less is 20 bytes a platform. */
  readonly platformCount: number;
  /** What a platform does of its own before it publishes first. */
  prepare(api: BenchApi, platform: GrowingPlatform): Promise<void>;
  /** Changes one word in one locale, for all platforms at once. */
  changeForAll(api: BenchApi, basePolicyId: string): Promise<void>;
  /** Changes one word in one locale of one platform. */
  changeForOne(api: BenchApi, platform: GrowingPlatform): Promise<void>;
}

/** A platform on version 1 of its base. */
interface GrowingPlatform {
  readonly platformId: string;
  readonly basePolicyId: string;
}

/**
 * How much the database grows for each platform when one word of one of ten locales is changed and every platform
 * publishes: the mean over all of them, on a base of six sections and twenty cookies, each of which published before.
 */
export async function measureGrowth(change: GrowthCase): Promise<Measured> {
  return withBenchApi({ settings }, async (api) => {
    const basePolicyId = await createSampleBase(api);
    await publishSampleBase(api, { basePolicyId, number: 1, content: sampleContent(cookieCount) });
    const { platformCount } = change;
    const platformIds = await createSamplePlatforms(api, platformCount);
    await runVacuumed(
      api.pool,
      platformIds.map((id) => async () => {
        await change.prepare(api, { platformId: id, basePolicyId });
        await publishSample(api, id);
      }),
    );
    const grown = await databaseGrowth(api.pool, [
      () => change.changeForAll(api, basePolicyId),
      ...platformIds.map((id) => async () => {
        await change.changeForOne(api, { platformId: id, basePolicyId });
        await publishSample(api, id);
      }),
    ]);
    const copied = await growthOfCopies(api, platformCount);
    return {
      value: grown / platformCount,
      peer: { name: "a row with the ten documents as jsonb", value: copied / platformCount },
    };
  });
}

/** Keeping every version whole, as one would first think of it. */
async function growthOfCopies({ pool }: BenchApi, platformCount: number): Promise<number> {
  await pool.query(
    "create table whole_version (platform int, number int, documents jsonb, primary key (platform, number))",
  );
  const policy = resolve(sampleInputs(cookieCount));
  const documents = JSON.stringify(tenLocales.map((locale) => toDocument(policy, locale)));
  return databaseGrowth(
    pool,
    Array.from({ length: platformCount }, (_, at) => async () => {
      await pool.query("insert into whole_version values ($1, 2, $2)", [at, documents]);
    }),
  );
}

/** The content with another first word in one text. */
export function withOtherWord(content: PolicyContent): PolicyContent {
  return {
    ...content,
    cookies: content.cookies.map((cookie) =>
      cookie.key === editedField.key
        ? { ...cookie, purpose: { ...cookie.purpose, en: otherWord(cookie.purpose["en"] ?? "") } }
        : cookie,
    ),
  };
}

/** The text with another first word. */
export function otherWord(text: string): string {
  return text.replace(/^\S+/u, "Otherwise");
}
