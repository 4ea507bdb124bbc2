import { randomUUID } from "node:crypto";

import { localeSchema } from "@cookiedesk/domain/locale";

import { type BenchApi, withBenchApi } from "../bench-api.ts";
import type { BenchRow } from "../bench-row.ts";
import { medianTime } from "../median-time.ts";
import { createSampleBase, createSamplePlatforms, publishSampleBase } from "../sample-platforms.ts";
import { sampleContent } from "../sample-policy.ts";
import { editedField, saveOwnPurpose } from "../save-sample.ts";

const locale = localeSchema.parse("en");
const runs = 200;
const warmUps = 20;

/** One field saved through the API: read, decided, written, with its line in the history, in one durable transaction. */
export const saveFieldRow: BenchRow = {
  name: "save-field",
  unit: "ms",
  measure: () =>
    withBenchApi({}, async (api) => {
      const basePolicyId = await createSampleBase(api);
      await publishSampleBase(api, { basePolicyId, number: 1, content: sampleContent(20) });
      const [platformId = ""] = await createSamplePlatforms(api, 1);

      const value = await medianTime({ runs, warmUps }, (revision) =>
        saveOwnPurpose(
          api,
          { platformId, basePolicyId },
          { locale, value: `Words ${revision}`, revision },
        ),
      );
      const written = await medianTime({ runs, warmUps }, (run) =>
        writeOwnPurpose(api, platformId, `Words ${runs + warmUps + run}`),
      );
      return {
        value,
        peer: { name: "the same UPDATE and INSERT in raw SQL on the same pool", value: written },
      };
    }),
};

/** What saving writes, and nothing that it reads or decides. */
async function writeOwnPurpose({ pool }: BenchApi, platformId: string, value: string) {
  const { kind, key, field } = editedField;
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query(
      `update "Override" set value = $1, revision = revision + 1, "updatedAt" = now(), "updatedBy" = 'bench'
       where "platformId" = $2 and "partKind" = $3 and "partKey" = $4 and field = $5 and locale = $6`,
      [{ value }, platformId, kind, key, field, locale],
    );
    await client.query(
      `insert into "FieldChange"
         (id, "ownerId", "partKind", "partKey", field, locale, before, after, revision, at, "by")
       values ($1, $2, $3, $4, $5, $6, $7, $8, 1, now(), 'bench')`,
      [randomUUID(), platformId, kind, key, field, locale, { value: "Words" }, { value }],
    );
    await client.query("commit");
  } finally {
    client.release();
  }
}
