import type { Tx } from "@cookiedesk/db/connect";
import { type Locale, localeSchema } from "@cookiedesk/domain/locale";
import { rebaseOverrides } from "@cookiedesk/domain/merge/rebase-overrides";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import type { Override } from "@cookiedesk/domain/policy/override";
import type {
  BasePolicyContent,
  Catalogue,
  PolicyContent,
} from "@cookiedesk/domain/policy/policy-content";
import type { PolicyInputs } from "@cookiedesk/domain/policy/resolve";
import { openCatalogue } from "@cookiedesk/domain/seal/sealed-catalogue";

import { loadCatalogue } from "../catalogue/store.ts";
import { findOverrides, type OverrideRow } from "./override-store.ts";
import { findOwnParts } from "./part-store.ts";
import {
  type BaseRow,
  findBases,
  findBaseVersionsFor,
  findNewestBaseVersions,
  findPlatforms,
  type PlatformRow,
  type PublishedBaseVersion,
  type ShownBaseVersion,
} from "./store.ts";
import { toOverride } from "./stored-override.ts";
import { type StoredPart, textOf, type TextRow, toCookie, toSection } from "./stored-part.ts";
import { readSealed } from "../version/store.ts";
import { findTexts } from "./text-store.ts";

/** A platform with all that its draft is made of. */
export interface PlatformDraft {
  readonly platform: PlatformRow;
  readonly base: ShownBaseVersion | null;
  /** Those put back to the base's words are among them, for their revisions. */
  readonly overrides: readonly OverrideRow[];
  readonly own: readonly StoredPart[];
  readonly catalogue: Catalogue;
  /** Null as long as the base has no published version. */
  readonly inputs: PolicyInputs | null;
}

/** The draft of a base policy, as it stands in the database. */
export interface BaseDraft {
  readonly base: BaseRow;
  readonly titles: readonly TextRow[];
  readonly parts: readonly StoredPart[];
  readonly catalogue: Catalogue;
  /** What would be published: the live locales only. */
  readonly content: BasePolicyContent;
  /** The same with the locales in preparation. */
  readonly whole: BasePolicyContent;
  readonly latest: PublishedBaseVersion | null;
}

/** Loads the drafts of these platforms, in as many queries for a hundred as for one. */
export async function loadPlatformDrafts(
  tx: Tx,
  where: { ids?: readonly string[]; basePolicyId?: string },
): Promise<PlatformDraft[]> {
  const platforms = await findPlatforms(tx, where);
  const ids = platforms.map(({ id }) => id);
  const bases = await findBaseVersionsFor(tx, platforms);
  const overrides = await findOverrides(tx, ids);
  const own = await findOwnParts(tx, { platformIds: ids });
  const catalogue = await loadCatalogue(tx);
  const catalogueOfThen = await loadSealedCatalogues(tx, platforms);

  const overridesOf = Map.groupBy(overrides, ({ platformId }) => platformId);
  const ownOf = Map.groupBy(own, ({ row }) => row.platformId ?? "");
  return platforms.map((platform) => {
    const facts = {
      platform,
      base: bases.get(platform.id) ?? null,
      overrides: overridesOf.get(platform.id) ?? [],
      own: ownOf.get(platform.id) ?? [],
      catalogue: catalogueOfThen.get(platform.catalogueHash ?? "") ?? catalogue,
    };
    return {
      ...facts,
      inputs: facts.base === null ? null : toInputs({ ...facts, content: facts.base.content }),
    };
  });
}

/** The catalogues that drafts of restored versions speak of, by their hashes; most platforms have none. */
async function loadSealedCatalogues(
  tx: Tx,
  platforms: readonly PlatformRow[],
): Promise<Map<string, Catalogue>> {
  const hashes = new Set(platforms.flatMap(({ catalogueHash }) => catalogueHash ?? []));
  const catalogues = new Map<string, Catalogue>();
  for (const hash of hashes) catalogues.set(hash, openCatalogue(await readSealed(tx, hash)));
  return catalogues;
}

/** One platform's draft; null where there is no such platform. */
export async function loadPlatformDraft(tx: Tx, id: string): Promise<PlatformDraft | null> {
  const [draft] = await loadPlatformDrafts(tx, { ids: [id] });
  return draft ?? null;
}

/** What a platform would publish on top of this base content, which need not be published yet. */
export function toInputs({
  platform,
  overrides,
  own,
  catalogue,
  content,
}: Omit<PlatformDraft, "base" | "inputs"> & { content: PolicyContent }): PolicyInputs {
  return {
    platform: { name: platform.name, url: platform.url },
    facts: factsSchema.parse(platform.facts),
    locales: liveLocales(platform.locales),
    base: { title: content.title, sections: content.sections, cookies: content.cookies },
    overrides: rebaseOverrides(content, activeOverrides(overrides)).overrides,
    own: {
      sections: own.flatMap((part) => (part.kind === "section" ? [toSection(part)] : [])),
      cookies: own.flatMap((part) => (part.kind === "cookie" ? [toCookie(part)] : [])),
    },
    catalogue,
  };
}

/** What a platform does differently now, as it was written: the base may have moved since. */
export function activeOverrides(overrides: readonly OverrideRow[]): Override[] {
  return overrides.filter(({ active }) => active).map(toOverride);
}

/** Loads the drafts of these bases, or of all, in as many queries for many as for one. */
export async function loadBaseDrafts(
  tx: Tx,
  where: { ids?: readonly string[]; key?: string } = {},
): Promise<BaseDraft[]> {
  const bases = await findBases(tx, where);
  const ids = bases.map(({ id }) => id);
  const latest = await findNewestBaseVersions(tx, ids);
  const parts = await findOwnParts(tx, { basePolicyIds: ids });
  const titles = await findTexts(tx, ids);
  const catalogue = await loadCatalogue(tx);

  const partsOf = Map.groupBy(parts, ({ row }) => row.basePolicyId ?? "");
  const titlesOf = Map.groupBy(titles, ({ partId }) => partId);
  return bases.map((base) => {
    const facts = { base, titles: titlesOf.get(base.id) ?? [], parts: partsOf.get(base.id) ?? [] };
    return {
      ...facts,
      catalogue,
      content: toBaseContent(facts, liveLocales(base.locales)),
      whole: toBaseContent(facts, allLocales(base.locales)),
      latest: latest.get(base.id) ?? null,
    };
  });
}

/** One base's draft; null where there is no such base. */
export async function loadBaseDraft(tx: Tx, id: string): Promise<BaseDraft | null> {
  const [draft] = await loadBaseDrafts(tx, { ids: [id] });
  return draft ?? null;
}

function toBaseContent(
  { titles, parts }: Pick<BaseDraft, "titles" | "parts">,
  locales: readonly Locale[],
): BasePolicyContent {
  const live: ReadonlySet<string> = new Set(locales);
  const shown = (text: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(text).filter(([locale]) => live.has(locale)));

  return {
    locales,
    title: shown(textOf(titles, "title")),
    sections: parts
      .flatMap((part) => (part.kind === "section" ? [toSection(part)] : []))
      .map((section) => ({
        ...section,
        heading: shown(section.heading),
        body: shown(section.body),
      })),
    cookies: parts
      .flatMap((part) => (part.kind === "cookie" ? [toCookie(part)] : []))
      .map((cookie) => ({
        ...cookie,
        functionAndLocation: shown(cookie.functionAndLocation),
        purpose: shown(cookie.purpose),
        retentionNote: shown(cookie.retentionNote),
      })),
  };
}

/** The locales that publishing takes. */
export function liveLocales(locales: readonly { locale: string; live: boolean }[]): Locale[] {
  return locales.filter(({ live }) => live).map(({ locale }) => localeSchema.parse(locale));
}

function allLocales(locales: readonly { locale: string }[]): Locale[] {
  return locales.map(({ locale }) => localeSchema.parse(locale));
}

/** What a base's own pages, checks and comparisons show for the platform that there is not. */
export const samplePlatform = { name: "Example", url: "https://www.example.org" };

/** A base by itself: every part shows, whatever its condition, for a platform that does nothing of its own. */
export function toSampleInputs(
  content: BasePolicyContent,
  catalogue: Catalogue,
  locales: readonly Locale[] = content.locales,
): PolicyInputs {
  return {
    platform: samplePlatform,
    facts: {},
    locales,
    base: {
      title: content.title,
      sections: content.sections.map((section) => ({ ...section, condition: null })),
      cookies: content.cookies.map((cookie) => ({ ...cookie, condition: null })),
    },
    overrides: [],
    own: { sections: [], cookies: [] },
    catalogue,
  };
}
