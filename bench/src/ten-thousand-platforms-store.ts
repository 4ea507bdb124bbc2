import type { Json } from "@cookiedesk/domain/canonical-json";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";

import type { BenchApi } from "./bench-api.ts";
import { editedField } from "./save-sample.ts";
import { tenLocales } from "./sample-policy.ts";

const platformCount = 10_000;
/** Own words over the edited purpose: in conflict with the edit, or taking it in. The rest is over other rows. */
const conflicting = 100;
const merging = 200;
const elsewhere = 200;
/** So many platforms say the same. */
const sharedBy = 10;

/** Platforms in ten live locales, 5 % of them with own words and 1 % in conflict with an edit of the first purpose. */
export async function createTenThousandPlatforms(
  { pool }: BenchApi,
  basePolicyId: string,
  { before }: { before: string },
): Promise<void> {
  await pool.query(
    `insert into "Platform" (id, slug, name, url, "defaultLocale", "basePolicyId", facts, "createdAt", "createdBy")
     select gen_random_uuid(), 'portal-' || n, 'Portal ' || n, 'https://portal-' || n || '.example.org', 'en',
       $1, jsonb_build_object('multilingual', n % 2 = 0), now(), 'bench'
     from generate_series(1, $2::int) n`,
    [basePolicyId, platformCount],
  );
  await pool.query(
    `insert into "PlatformLocale" ("platformId", locale, live)
     select id, locale, true from "Platform" cross join unnest($1::text[]) locale`,
    [tenLocales],
  );
  await insertOverrides(pool, 1, conflicting, editedField.key, before, (at) =>
    before.replace(/^\S+/u, `Own${Math.floor(at / sharedBy)}`),
  );
  await insertOverrides(
    pool,
    conflicting + 1,
    merging,
    editedField.key,
    before,
    () => `${before} here`,
  );
  await insertOverrides(
    pool,
    conflicting + merging + 1,
    elsewhere,
    "sample_2",
    before,
    () => "Own",
  );
}

async function insertOverrides(
  pool: BenchApi["pool"],
  first: number,
  count: number,
  partKey: string,
  anchor: string,
  words: (at: number) => string,
): Promise<void> {
  const wrapped = (value: Json) => JSON.stringify({ value });
  await pool.query(
    `insert into "Override"
       (id, "platformId", "partKind", "partKey", field, locale, value, anchor, active, revision, "updatedAt", "updatedBy")
     select gen_random_uuid(), p.id, $1, $2, $3, 'en', o.value::jsonb, $4::jsonb, true, 1, now(), 'bench'
     from unnest($5::text[], $6::text[]) o (slug, value) join "Platform" p using (slug)`,
    [
      editedField.kind,
      partKey,
      editedField.field,
      wrapped(anchor),
      Array.from({ length: count }, (_, at) => `portal-${first + at}`),
      Array.from({ length: count }, (_, at) => wrapped(words(at))),
    ],
  );
}

/** Writes a content as the draft of a base that has nothing but its cookie table's place. */
export async function writeSampleDraft(
  { ctx }: BenchApi,
  basePolicyId: string,
  { sections, cookies }: PolicyContent,
): Promise<void> {
  const { db, newId, now } = ctx;
  await db.section.deleteMany({ where: { basePolicyId } });
  await db.basePolicyLocale.createMany({
    data: tenLocales.map((locale) => ({ basePolicyId, locale, live: true })),
    skipDuplicates: true,
  });
  const sectionRows = sections.map(({ key, orderKey }) => ({
    id: newId(),
    basePolicyId,
    key,
    orderKey,
  }));
  const cookieRows = cookies.map(({ key, orderKey, names, kind, provider, category, party }) => ({
    id: newId(),
    basePolicyId,
    key,
    orderKey,
    names: [...names],
    kind,
    providerKey: provider,
    categoryKey: category,
    party,
    retentionUnit: "session",
  }));
  await db.section.createMany({ data: sectionRows });
  await db.cookieEntry.createMany({ data: cookieRows });
  const textsOf = (
    partId: string,
    texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ) =>
    Object.entries(texts).flatMap(([field, byLocale]) =>
      Object.entries(byLocale).map(([locale, value]) => ({
        partId,
        field,
        locale,
        value,
        revision: 1,
        updatedAt: now(),
        updatedBy: "bench",
      })),
    );
  await db.localizedText.createMany({
    data: [
      ...sections.flatMap(({ heading, body }, at) =>
        textsOf(sectionRows[at]?.id ?? "", { heading, body }),
      ),
      ...cookies.flatMap(({ functionAndLocation, purpose }, at) =>
        textsOf(cookieRows[at]?.id ?? "", { functionAndLocation, purpose }),
      ),
    ],
  });
}
