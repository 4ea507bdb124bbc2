import type { Tx } from "@cookiedesk/db/connect";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import type { Override } from "@cookiedesk/domain/policy/override";
import { fieldRule } from "@cookiedesk/domain/policy/policy-field";
import { isSameValue } from "@cookiedesk/domain/policy/save-field";
import type { PlatformProposal } from "@cookiedesk/importer/form-base";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { findPlatformAt } from "../platform/address-store.ts";
import { insertPlatform, platformPart, writePlatform } from "../platform/store.ts";
import { writeLocale } from "../policy/locale-store.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { findActiveOverrides, findOverride, writeOverride } from "../policy/override-store.ts";
import { findPlatforms, type PlatformRow } from "../policy/store.ts";
import { placeColumns, refOfOverride, toOverride } from "../policy/stored-override.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import type { Subject } from "../policy/view.ts";
import { importParts, type NotWritten } from "./import-parts.ts";
import { isEditedByPerson } from "./imported-field.ts";

export interface ImportedPlatform {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly created: boolean;
  /** It follows another base: nothing of it was touched. */
  readonly followsOther: boolean;
  readonly overrides: number;
  readonly notWritten: readonly NotWritten[];
}

/** Makes a document's platform, or brings the one that is there up to date; what people wrote there stays. */
export async function importPlatform(
  tx: Tx,
  ctx: ActorContext,
  basePolicyId: string,
  proposal: PlatformProposal,
): Promise<ImportedPlatform> {
  const existing = await findPlatformAt(tx, proposal);
  const { name, slug, url, locale } = proposal;
  const id = existing ?? (await insertPlatform(tx, ctx, { name, slug, url, locale, basePolicyId }));
  const subject: Subject = { kind: "platform", id };
  const locked = await lockSubject(tx, subject);
  const [platform] = await findPlatforms(tx, { ids: [id] });
  if (platform === undefined || locked === null)
    throw new Error(`platform ${id} is gone under its lock`);

  const described = { id, slug: platform.slug, name: platform.name, created: existing === null };
  if (platform.basePolicyId !== basePolicyId)
    return { ...described, followsOther: true, overrides: 0, notWritten: [] };

  await addLocale(tx, ctx, platform, locale);
  await addFacts(tx, ctx, platform, proposal.facts);
  const { notWritten } = await importParts(tx, ctx, locked, proposal.own);
  const kept = await importOverrides(tx, ctx, subject, proposal);
  const { length: overrides } = await findActiveOverrides(tx, id);
  return { ...described, followsOther: false, overrides, notWritten: [...notWritten, ...kept] };
}

/** A locale that comes later is in preparation: visitors see it when a person says so. */
async function addLocale(tx: Tx, ctx: ActorContext, platform: PlatformRow, locale: string) {
  if (platform.locales.some((one) => one.locale === locale)) return;
  const live = false;
  await writeLocale(tx, { kind: "platform", id: platform.id }, { locale, live });
  const change = { before: null, after: live, revision: 0 };
  await recordChange(tx, ctx, platform.id, {
    part: platformPart,
    field: "live",
    locale,
    ...change,
  });
}

async function addFacts(
  tx: Tx,
  ctx: ActorContext,
  platform: PlatformRow,
  facts: PlatformProposal["facts"],
) {
  const before = factsSchema.parse(platform.facts);
  const after = { ...before, ...facts };
  const place = { part: platformPart, field: "facts", locale: null };
  if (isSameValue(before, after) || (await isEditedByPerson(tx, platform.id, place))) return;

  const revisions = revisionsOf(platform);
  const revision = (revisions["facts"] ?? 0) + 1;
  await writePlatform(tx, platform.id, { facts: after }, { ...revisions, facts: revision });
  await recordChange(tx, ctx, platform.id, { ...place, before, after, revision });
}

/** Writes the proposed overrides in this document's locale, and ends those of earlier imports that it no longer has. */
async function importOverrides(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  { overrides, locale }: PlatformProposal,
) {
  const kept: NotWritten[] = [];
  for (const override of overrides) {
    const written = await importOverride(tx, ctx, subject, override);
    if (written !== null) kept.push({ code: written, ref: override, value: override.value });
  }
  const proposed = new Set(overrides.map(placeText));
  for (const row of await findActiveOverrides(tx, subject.id)) {
    const ref = refOfOverride(row);
    const isOther = ref.locale !== null && ref.locale !== locale;
    if (isOther || proposed.has(placeText(ref)) || (await isEditedByPerson(tx, subject.id, ref)))
      continue;
    const { value, anchor } = toOverride(row);
    const revision = row.revision + 1;
    await writeOverride(tx, ctx, subject.id, ref, {
      value: anchor,
      anchor,
      active: false,
      revision,
    });
    await recordChange(tx, ctx, subject.id, { ...ref, before: value, after: anchor, revision });
  }
  return kept;
}

async function importOverride(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  override: Override,
): Promise<NotWritten["code"] | null> {
  const { part, field, locale, value, anchor } = override;
  const place = { part, field, locale };
  if (fieldRule(part.kind, field)?.schema.safeParse(value).success !== true) return "not_accepted";

  const row = await findOverride(tx, subject.id, place);
  const before = row?.active === true ? toOverride(row) : null;
  if (before !== null && isSameValue(before.value, value) && isSameValue(before.anchor, anchor))
    return null;
  if (await isEditedByPerson(tx, subject.id, place)) return "kept_edit";

  const revision = (row?.revision ?? 0) + 1;
  await writeOverride(tx, ctx, subject.id, place, { value, anchor, active: true, revision });
  await recordChange(tx, ctx, subject.id, {
    ...place,
    before: before?.value ?? anchor,
    after: value,
    revision,
  });
  return null;
}

function placeText(place: Parameters<typeof placeColumns>[0]): string {
  return Object.values(placeColumns(place)).join("\n");
}
