import type { Json } from "../canonical-json.ts";
import type { Locale, LocalizedText } from "../locale.ts";
import { applies } from "../platform/condition.ts";
import type { Facts } from "../platform/fact.ts";
import type { PublicFacts } from "../platform/platform.ts";
import type { Category } from "./category.ts";
import type { CookieEntry } from "./cookie-entry.ts";
import type { Override } from "./override.ts";
import type { Catalogue, PolicyContent } from "./policy-content.ts";
import { isSamePart, type PartRef, policyPart } from "./policy-field.ts";
import type { Provider } from "./provider.ts";
import type { Section } from "./section.ts";

/** All that a platform's policy is made of. */
export interface PolicyInputs {
  readonly platform: PublicFacts;
  readonly facts: Facts;
  /** The locales to publish. */
  readonly locales: readonly Locale[];
  readonly base: PolicyContent;
  readonly overrides: readonly Override[];
  /** Sections and rows that only this platform has. */
  readonly own: Pick<PolicyContent, "sections" | "cookies">;
  readonly catalogue: Catalogue;
}

export interface ResolvedCookie extends Omit<CookieEntry, "provider" | "category"> {
  readonly provider: Provider | null;
  readonly category: Category | null;
}

/** What would be published: only what applies, in its order, with the catalogue's words at hand. */
export interface ResolvedPolicy {
  readonly platform: PublicFacts;
  readonly locales: readonly Locale[];
  readonly title: LocalizedText;
  readonly sections: readonly Section[];
  readonly cookies: readonly ResolvedCookie[];
}

/** Applies overrides and facts to the base. The same inputs, in whatever order they are listed, give the same policy. */
export function resolve({
  platform,
  facts,
  locales,
  base,
  overrides,
  own,
  catalogue,
}: PolicyInputs): ResolvedPolicy {
  const shown = <Part extends Section | CookieEntry>(
    kind: "section" | "cookie",
    parts: readonly Part[],
  ) =>
    parts
      .filter(({ key }) => !isHidden({ kind, key }, overrides))
      .map((part) => withOverrides({ kind, key: part.key }, part, overrides));

  const sections = [...shown("section", base.sections), ...own.sections];
  const cookies = [...shown("cookie", base.cookies), ...own.cookies];
  const { title } = withOverrides(policyPart, { title: base.title }, overrides);

  return {
    platform,
    locales: locales.toSorted(byText),
    title,
    sections: sections.filter(({ condition }) => applies(condition, facts)).toSorted(byOrder),
    cookies: cookies
      .filter(({ condition }) => applies(condition, facts))
      .toSorted(byOrder)
      .map((cookie) => withCatalogue(cookie, catalogue)),
  };
}

/** What the base says in one field: the value that an override of it would be anchored to; null where it says nothing. */
export function baseValue(
  base: PolicyContent,
  { part, field, locale }: Pick<Override, "part" | "field" | "locale">,
): Json {
  const holder = findPart(base, part);
  if (holder === undefined) return null;
  if (field === "hidden") return false;
  const value = (holder as Readonly<Record<string, Json | undefined>>)[field];
  if (locale === null) return value ?? null;
  return (value as LocalizedText | undefined)?.[locale] ?? null;
}

/** The part of a policy that a reference names, or undefined where it has none. */
export function findPart(
  content: PolicyContent,
  part: PartRef,
): { title: LocalizedText } | Section | CookieEntry | undefined {
  switch (part.kind) {
    case "policy":
      return { title: content.title };
    case "section":
      return content.sections.find(({ key }) => key === part.key);
    case "cookie":
      return content.cookies.find(({ key }) => key === part.key);
  }
}

function isHidden(part: PartRef, overrides: readonly Override[]): boolean {
  return overrides.some(
    (one) => isSamePart(one.part, part) && one.field === "hidden" && one.value === true,
  );
}

function withOverrides<Part extends object>(
  ref: PartRef,
  part: Part,
  overrides: readonly Override[],
): Part {
  const before = part as Readonly<Record<string, unknown>>;
  const changed: Record<string, unknown> = {};
  for (const { part: target, field, locale, value } of overrides) {
    if (!isSamePart(target, ref) || field === "hidden") continue;
    const text = (changed[field] ?? before[field]) as LocalizedText;
    changed[field] = locale === null ? value : { ...text, [locale]: value };
  }
  return { ...part, ...changed };
}

function withCatalogue(cookie: CookieEntry, { categories, providers }: Catalogue): ResolvedCookie {
  return {
    ...cookie,
    provider: providers.find(({ key }) => key === cookie.provider) ?? null,
    category: categories.find(({ key }) => key === cookie.category) ?? null,
  };
}

/** Parts in page order; the key decides where two stand in one place. */
export function byOrder(
  a: { orderKey: string; key: string },
  b: { orderKey: string; key: string },
): number {
  return byText(a.orderKey, b.orderKey) || byText(a.key, b.key);
}

/** By code units, as databases with the C collation do; never by the machine's language. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
