import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { resolve } from "@cookiedesk/domain/policy/resolve";
import { toDocument } from "@cookiedesk/domain/seal/to-document";

import { type BenchApi, withBenchApi } from "./bench-api.ts";
import type { Measured } from "./bench-row.ts";
import { databaseGrowth } from "./database-growth.ts";
import { publishSample } from "./publish-sample.ts";
import { createSampleBase, createSamplePlatforms, publishSampleBase } from "./sample-platforms.ts";
import { sampleContent, sampleInputs, tenLocales } from "./sample-policy.ts";

/** Pages are 8 kB: with this many publications, a table that is a page too large adds 20 bytes to one. */
const platformCount = 200;
const rounds = 2;
export const cookieCount = 20;
/** Nothing has to survive: no waiting for the disk. It changes no size. */
const settings = ["fsync=off", "synchronous_commit=off", "autovacuum=off"];

export interface GrowthCase {
  /** What a platform does of its own before it publishes first. */
  prepare(api: BenchApi, platformId: string): Promise<void>;
  /** Changes one word in one locale, for all of these platforms. */
  changeWord(
    api: BenchApi,
    facts: { basePolicyId: string; platformIds: readonly string[]; round: number },
  ): Promise<void>;
}

/**
 * How much the database grows for each platform when one word of one of ten locales is changed and every platform
 * publishes: the mean of two such rounds over 200 platforms that have published before.
 */
export async function measureGrowth({ prepare, changeWord }: GrowthCase): Promise<Measured> {
  return withBenchApi({ settings }, async (api) => {
    const basePolicyId = await createSampleBase(api);
    await publishSampleBase(api, { basePolicyId, number: 1, content: sampleContent(cookieCount) });
    const platformIds = await createSamplePlatforms(api, basePolicyId, platformCount);
    for (const id of platformIds) {
      await prepare(api, id);
      await publishSample(api, id);
    }

    const grown = await databaseGrowth(api.pool, async (settle) => {
      for (let round = 1; round <= rounds; round += 1) {
        await changeWord(api, { basePolicyId, platformIds, round });
        for (const id of platformIds) await publishSample(api, id);
        await settle();
      }
    });
    const copied = await growthOfCopies(api);
    return {
      value: grown / (platformCount * rounds),
      peer: { name: "a row with the ten documents as jsonb", value: copied / platformCount },
    };
  });
}

/** Keeping every version whole, as one would first think of it. */
async function growthOfCopies({ pool }: BenchApi): Promise<number> {
  await pool.query(
    "create table whole_version (platform int, number int, documents jsonb, primary key (platform, number))",
  );
  const policy = resolve(sampleInputs(cookieCount));
  const documents = JSON.stringify(tenLocales.map((locale) => toDocument(policy, locale)));
  return databaseGrowth(pool, async () => {
    for (let at = 0; at < platformCount; at += 1)
      await pool.query("insert into whole_version values ($1, 2, $2)", [at, documents]);
  });
}

/** The content with another first word in one text: a different one each round. */
export function withOtherWord(content: PolicyContent, round: number): PolicyContent {
  return {
    ...content,
    cookies: content.cookies.map((cookie, at) =>
      at === 1
        ? {
            ...cookie,
            purpose: { ...cookie.purpose, en: otherWord(cookie.purpose["en"] ?? "", round) },
          }
        : cookie,
    ),
  };
}

/** The text with another first word: a different one each round. */
export function otherWord(text: string, round: number): string {
  return text.replace(/^\S+/u, `Word${round}`);
}
