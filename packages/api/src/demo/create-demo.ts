import type { Json } from "@cookiedesk/domain/canonical-json";
import { hashSchema } from "@cookiedesk/domain/hash";
import { localeSchema, type LocalizedText } from "@cookiedesk/domain/locale";
import { type PartRef, policyPart } from "@cookiedesk/domain/policy/policy-field";
import { cookiesKey } from "@cookiedesk/domain/policy/section";

import type { ActorContext } from "../context.ts";
import type { Subject } from "../policy/view.ts";
import { appRouter } from "../router.ts";
import { createCaller } from "../trpc.ts";
import { demoPlatforms, shippedBasePolicy } from "./shipped-base-policy.ts";

const caller = createCaller(appRouter);
type Api = ReturnType<typeof caller>;

/**
 * Fills an empty deployment as a person would, through the API's own procedures: the shipped base policy, published; the
 * five platforms that follow it; the first of them published. A refusal on the way is a fault: this data is ours.
 */
export async function createDemo(context: ActorContext): Promise<void> {
  const api = caller(context);
  const base = accepted(
    await api.basePolicy.create({ name: shippedBasePolicy.name, locale: "en" }),
  );
  accepted(await api.basePolicy.setLocale({ basePolicyId: base.id, locale: "fr", live: true }));
  await writeBase(api, { kind: "base", id: base.id });
  await publishBase(api, base.id);

  for (const { slug, name, url, locales, multilingual } of demoPlatforms) {
    const created = accepted(
      await api.platform.create({ slug, name, url, basePolicyId: base.id, locale: "en" }),
    );
    const { id: platformId } = created;
    for (const locale of locales.slice(1))
      accepted(await api.platform.setLocale({ platformId, locale, live: true }));
    accepted(
      await api.platform.saveField({
        platformId,
        field: "facts",
        value: { multilingual },
        revision: 0,
      }),
    );
    if (slug === demoPlatforms[0].slug) await publishPlatform(api, platformId);
  }
}

async function writeBase(api: Api, subject: Subject): Promise<void> {
  await write(api, subject, policyPart, "title", shippedBasePolicy.title);

  let after: string | null = null;
  for (const { key, heading, body } of shippedBasePolicy.sections) {
    const part: PartRef = {
      kind: "section",
      key: key === cookiesKey ? cookiesKey : await addSection(api, subject, key, after),
    };
    if (key === cookiesKey) accepted(await api.policy.movePart({ subject, part, after }));
    await write(api, subject, part, "heading", heading ?? {});
    await write(api, subject, part, "body", body ?? {});
    after = part.key;
  }

  after = null;
  for (const {
    name,
    functionAndLocation,
    purpose,
    retention,
    retentionNote,
    condition,
  } of shippedBasePolicy.cookies) {
    const { key }: { key: string } = accepted(
      await api.policy.addCookie({ subject, names: [name], after }),
    );
    const part: PartRef = { kind: "cookie", key };
    await write(api, subject, part, "functionAndLocation", functionAndLocation);
    await write(api, subject, part, "purpose", purpose);
    await write(api, subject, part, "retentionNote", retentionNote ?? {});
    await save(api, subject, part, "provider", "opendatasoft");
    await save(api, subject, part, "category", "necessary");
    await save(api, subject, part, "party", "first");
    await save(api, subject, part, "retention", retention);
    if (condition !== undefined) await save(api, subject, part, "condition", condition);
    after = key;
  }
}

/** A section is named by its heading; one that shows none (the introduction) is named by its key instead. */
async function addSection(
  api: Api,
  subject: Subject,
  key: string,
  after: string | null,
): Promise<string> {
  const heading = key.replaceAll("-", " ");
  const section = accepted(await api.policy.addSection({ subject, locale: "en", heading, after }));
  await save(api, subject, { kind: "section", key: section.key }, "heading", null, "en");
  return section.key;
}

async function write(
  api: Api,
  subject: Subject,
  part: PartRef,
  field: string,
  text: LocalizedText,
): Promise<void> {
  for (const [locale, value] of Object.entries(text))
    await save(api, subject, part, field, value, locale);
}

/** Saves over whatever revision the field is at: nobody else is here yet. */
async function save(
  api: Api,
  subject: Subject,
  part: PartRef,
  field: string,
  value: Json,
  locale: string | null = null,
): Promise<void> {
  const place = {
    subject,
    part,
    field,
    locale: locale === null ? null : localeSchema.parse(locale),
    base: null,
  };
  const first = await api.policy.saveField({ ...place, value, revision: 0 });
  if (first.ok || first.code !== "lost_race") return void accepted(first);
  accepted(await api.policy.saveField({ ...place, value, revision: first.theirs.revision }));
}

async function publishBase(api: Api, basePolicyId: string): Promise<void> {
  const { contentHash } = await api.basePolicy.publishPlan({ basePolicyId });
  const reviewed = hashSchema.parse(contentHash);
  accepted(
    await api.basePolicy.publish({
      basePolicyId,
      reviewed,
      note: "The base policy that ships.",
      kind: "minor",
    }),
  );
}

async function publishPlatform(api: Api, platformId: string): Promise<void> {
  const { contentHash } = await api.policy.publishPlan({ platformId });
  const reviewed = hashSchema.parse(contentHash);
  accepted(
    await api.policy.publish({ platformId, reviewed, note: "First publication.", kind: "minor" }),
  );
}

function accepted<Result extends { readonly ok: boolean }>(
  result: Result,
): Extract<Result, { ok: true }> {
  if (!isAccepted(result)) throw new Error(`The demo data was refused: ${JSON.stringify(result)}`);
  return result;
}

function isAccepted<Result extends { readonly ok: boolean }>(
  result: Result,
): result is Extract<Result, { ok: true }> {
  return result.ok;
}
