import { activeOverrides, loadPlatformDrafts } from "@cookiedesk/api/policy/load-draft";
import { findAlikePlatforms } from "@cookiedesk/api/reach/store";
import type { ReachView } from "@cookiedesk/api/reach/view";
import { inTransaction } from "@cookiedesk/api/transaction";
import { localeSchema } from "@cookiedesk/domain/locale";
import { type Reach, sumUp } from "@cookiedesk/domain/reach/plan-reach";
import {
  type AlikePlatforms,
  type BaseChange,
  type PlatformReach,
  reachPlatform,
} from "@cookiedesk/domain/reach/reach-platform";
import { withField } from "@cookiedesk/domain/reach/with-field";
import { shippedCatalogue } from "@cookiedesk/api/demo/shipped-catalogue";

import { type BenchApi, withBenchApi } from "../bench-api.ts";
import type { BenchRow } from "../bench-row.ts";
import { otherWord } from "../growth.ts";
import { medianTime } from "../median-time.ts";
import { createSampleBase, publishSampleBase } from "../sample-platforms.ts";
import { sampleContent } from "../sample-policy.ts";
import { editedField } from "../save-sample.ts";
import { createTenThousandPlatforms, writeSampleDraft } from "../ten-thousand-platforms-store.ts";

const cookieCount = 20;
const batch = 500;
const locale = localeSchema.parse("en");
const { field, ...part } = editedField;

/** What one edited purpose would do to 10,000 platforms, asked before it is saved; held to what resolving each one says. */
export const reachRow: BenchRow = {
  name: "reach-10000",
  unit: "ms",
  measure: () =>
    withBenchApi({ settings: ["fsync=off", "synchronous_commit=off"] }, async (api) => {
      const from = sampleContent(cookieCount);
      const before = from.cookies.find(({ key }) => key === part.key)?.purpose[locale] ?? "";
      const value = otherWord(before);
      const basePolicyId = await createSampleBase(api);
      await writeSampleDraft(api, basePolicyId, from);
      await publishSampleBase(api, { basePolicyId, number: 1, content: from });
      await createTenThousandPlatforms(api, basePolicyId, { before });

      const ask = () => api.call.reach.ofField({ basePolicyId, part, field, locale, value });
      const time = await medianTime({ runs: 5, warmUps: 1 }, ask);
      const answer = await ask();

      const change = {
        from,
        to: withField(from, { part, field, locale }, value),
        catalogue: shippedCatalogue,
      };
      const began = performance.now();
      const expected = await resolveEach(api, basePolicyId, change);
      const each = performance.now() - began;
      compare(answer, expected);
      return {
        value: time,
        peer: { name: "loading and resolving each platform, before and after", value: each },
      };
    }),
};

async function resolveEach(
  { ctx }: BenchApi,
  basePolicyId: string,
  change: BaseChange,
): Promise<Reach> {
  const rows = await inTransaction(ctx.db, (tx) => findAlikePlatforms(tx, basePolicyId, []));
  const ids = rows.flatMap((row) => row.ids);
  const each: { members: AlikePlatforms[]; reach: PlatformReach }[] = [];
  for (let at = 0; at < ids.length; at += batch) {
    const drafts = await inTransaction(ctx.db, (tx) =>
      loadPlatformDrafts(tx, { ids: ids.slice(at, at + batch) }),
    );
    for (const { platform, inputs, overrides } of drafts) {
      if (inputs === null) throw new Error(`${platform.slug} has no base version`);
      const { facts, locales } = inputs;
      const one = { ids: [platform.id], facts, locales, overrides: activeOverrides(overrides) };
      each.push({ members: [one], reach: reachPlatform(one, change) });
    }
  }
  return sumUp(each);
}

/** A quick answer that is not the right one is no answer. */
function compare(answer: ReachView | null, expected: Reach): void {
  const counts = ({ platforms, unchanged, overrides, merged, conflicts }: Reach | ReachView) =>
    JSON.stringify({ platforms, unchanged, overrides, merged, conflicts });
  const sizes = (groups: readonly number[]) => groups.toSorted((a, b) => b - a).join(" ");
  const found =
    answer === null
      ? "nothing"
      : `${counts(answer)} ${sizes(answer.groups.map(({ platforms }) => platforms))}`;
  const wanted = `${counts(expected)} ${sizes(expected.groups.map(({ platforms }) => platforms.length))}`;
  if (found !== wanted) throw new Error(`the reach is ${found}, resolving each says ${wanted}`);
}
