import { ensureCatalogue } from "@cookiedesk/api/catalogue/ensure-catalogue";
import { insertBaseVersion } from "@cookiedesk/api/base-policy/store";
import { shippedCatalogue } from "@cookiedesk/api/demo/shipped-catalogue";
import { inTransaction } from "@cookiedesk/api/transaction";
import { keepSealed } from "@cookiedesk/api/version/blob-store";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { sealBase } from "@cookiedesk/domain/seal/seal";

import type { BenchApi } from "./bench-api.ts";
import { tenLocales } from "./sample-policy.ts";

/** A base policy that only has published versions: nobody edits its draft here. */
export async function createSampleBase({ ctx, call }: BenchApi): Promise<string> {
  await ensureCatalogue(ctx, shippedCatalogue);
  const base = await call.basePolicy.create({ name: "Standard", locale: "en" });
  if (!base.ok) throw new Error(JSON.stringify(base));
  return base.id;
}

/** Publishes a content as the base's next version, whatever the checks would say of made-up words. */
export async function publishSampleBase(
  { doing }: BenchApi,
  {
    basePolicyId,
    number,
    content,
  }: { basePolicyId: string; number: number; content: PolicyContent },
): Promise<void> {
  const ctx = doing("basePolicy.publish");
  await inTransaction(ctx.db, async (tx) => {
    const sealed = sealBase({ locales: tenLocales, ...content });
    const publishedAt = ctx.now();
    await keepSealed(tx, [sealed]);
    await insertBaseVersion(tx, ctx, {
      basePolicyId,
      number,
      contentHash: sealed.hash,
      note: "",
      kind: "minor",
      accepted: [],
      reviewId: null,
      emergency: null,
      publishedAt,
    });
  });
}

/** Platforms that follow the base in ten live locales, with nothing of their own. */
export async function createSamplePlatforms(
  { call, pool }: BenchApi,
  count: number,
): Promise<string[]> {
  const lines = Array.from(
    { length: count },
    (_, at) => `Portal ${at},https://portal-${at}.example.org,standard,${tenLocales.join("|")}`,
  );
  const made = await call.platform.createMany({
    csv: ["name,url,base,locales", ...lines].join("\n"),
  });
  if (!made.ok || made.made !== count) throw new Error(JSON.stringify(made));
  const { rows } = await pool.query<{ id: string }>('select id from "Platform" order by id');
  return rows.map(({ id }) => id);
}
