import type { Locale, LocalizedText } from "@cookiedesk/domain/locale";
import { type CookieEntry, cookieEntrySchema } from "@cookiedesk/domain/policy/cookie-entry";
import type { Override } from "@cookiedesk/domain/policy/override";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import type { Provider } from "@cookiedesk/domain/policy/provider";
import { byText } from "@cookiedesk/domain/policy/resolve";
import type { Section } from "@cookiedesk/domain/policy/section";

import { readDocument, type ReadDocument } from "./document-fields.ts";
import type { ImportedDocument, ImportWarning } from "./imported-document.ts";
import { mergeOrder } from "./merge-order.ts";
import { orderKeyAt, orderKeyBehind } from "./order-keys.ts";
import { differencesOf } from "./platform-differences.ts";
import { prepareDocument } from "./prepared-document.ts";
import { findProviders } from "./providers-named.ts";
import { bestReading } from "./reading.ts";

/** What one document makes of its platform: everything in which it differs from the base. */
export interface PlatformProposal {
  readonly file: string;
  readonly url: string;
  readonly slug: string;
  readonly name: string;
  readonly locale: Locale;
  readonly facts: Readonly<Record<string, boolean | string>>;
  readonly overrides: readonly Override[];
  readonly own: Pick<PolicyContent, "sections" | "cookies">;
  readonly warnings: readonly ImportWarning[];
}

/** One base policy that several documents share, and what is each platform's own. */
export interface BaseProposal {
  readonly base: PolicyContent;
  readonly platforms: readonly PlatformProposal[];
  readonly providers: readonly Provider[];
  readonly warnings: readonly ImportWarning[];
}

/** Forms one base out of documents. The same documents, in whatever order, give the same proposal. */
export function formBase(documents: readonly ImportedDocument[]): BaseProposal {
  const read = documents
    .map((document) => readDocument(prepareDocument(document)))
    .toSorted((a, b) => byText(a.document.source.file, b.document.source.file));

  const sectionKeys = sharedKeys(read, "sections");
  const cookieKeys = sharedKeys(read, "cookies");
  const base: PolicyContent = {
    title: textsOf(read, { kind: "policy", key: "policy" }, "title"),
    sections: sectionKeys.map((key, index) => makeSection(key, orderKeyAt(index), read)),
    cookies: cookieKeys.map((key, index) => makeCookie(key, orderKeyAt(index), read)),
  };

  const platforms = read.flatMap((one) => proposePlatform(one, read, base));
  return {
    base,
    platforms,
    providers: findProviders(documents),
    warnings: read
      .filter(({ document }) => document.source.platform === null)
      .map(({ document }) => ({
        code: "no_platform",
        message: `“${document.source.file}” names no platform; its words went into the base only.`,
        excerpt: document.title,
      })),
  };
}

/** The parts that two documents have, or the only one that could show them: a cut document proves nothing by what it lacks. */
function sharedKeys(read: readonly ReadDocument[], kind: "sections" | "cookies"): string[] {
  const lists = read.map(({ document }) => [...document[kind].keys()]);
  const whole = read.filter(({ document }) => !document.isPartial).length;
  const count = (key: string) => lists.filter((list) => list.includes(key)).length;
  return mergeOrder(lists).filter((key) => count(key) >= 2 || whole <= 1);
}

function makeSection(key: string, orderKey: string, read: readonly ReadDocument[]): Section {
  const part: PartRef = { kind: "section", key };
  return {
    key,
    orderKey,
    heading: textsOf(read, part, "heading"),
    body: textsOf(read, part, "body"),
    condition: null,
  };
}

function makeCookie(key: string, orderKey: string, read: readonly ReadDocument[]): CookieEntry {
  const part: PartRef = { kind: "cookie", key };
  const one = (field: string) => bestReading(readingsOf(read, part, field, null))?.value ?? null;
  const names = one("names") ?? [key];
  return cookieEntrySchema.parse({
    key,
    orderKey,
    names,
    kind: "cookie",
    domain: one("domain"),
    provider: one("provider"),
    functionAndLocation: textsOf(read, part, "functionAndLocation"),
    purpose: textsOf(read, part, "purpose"),
    category: one("category"),
    party: one("party"),
    retention: one("retention"),
    retentionNote: textsOf(read, part, "retentionNote"),
    condition:
      Array.isArray(names) && names.includes(languageCookie)
        ? { fact: "multilingual", equals: true }
        : null,
  });
}

/** Set where a visitor can choose between languages, and nowhere else. */
const languageCookie = "django_language";

function textsOf(read: readonly ReadDocument[], part: PartRef, field: string): LocalizedText {
  const texts: Record<string, string> = {};
  for (const locale of [...new Set(read.map((one) => one.locale))].toSorted(byText)) {
    const value = bestReading(readingsOf(read, part, field, locale))?.value;
    if (typeof value === "string") texts[locale] = value;
  }
  return texts;
}

function readingsOf(
  read: readonly ReadDocument[],
  part: PartRef,
  field: string,
  locale: Locale | null,
) {
  return read
    .filter((one) => locale === null || one.locale === locale)
    .flatMap(({ fields }) =>
      fields
        .filter(
          (one) => one.field === field && one.part.key === part.key && one.part.kind === part.kind,
        )
        .map(({ reading }) => reading),
    );
}

function proposePlatform(
  one: ReadDocument,
  all: readonly ReadDocument[],
  base: PolicyContent,
): PlatformProposal[] {
  const { source, sections, cookies } = one.document;
  if (source.platform === null) return [];
  const { url, slug } = source.platform;
  const { overrides, warnings } = differencesOf(one, all, base);
  return [
    {
      file: source.file,
      url,
      slug,
      name: nameFromSlug(slug),
      locale: one.locale,
      facts: source.cookies.some(({ names }) => names.includes(languageCookie))
        ? { multilingual: true }
        : {},
      overrides,
      own: {
        sections: ownParts([...sections.keys()], base.sections, (key, orderKey) =>
          makeSection(key, orderKey, [one]),
        ),
        cookies: ownParts([...cookies.keys()], base.cookies, (key, orderKey) =>
          makeCookie(key, orderKey, [one]),
        ),
      },
      warnings: [...source.warnings, ...warnings],
    },
  ];
}

/** What the base lacks stands behind the base's part that it follows in its document. */
function ownParts<Part>(
  keys: readonly string[],
  baseParts: readonly { readonly key: string; readonly orderKey: string }[],
  make: (key: string, orderKey: string) => Part,
): Part[] {
  let behind: string | null = null;
  let index = 0;
  const own: Part[] = [];
  for (const key of keys) {
    const known = baseParts.find((part) => part.key === key);
    if (known === undefined) own.push(make(key, orderKeyBehind(behind, index++)));
    else [behind, index] = [known.orderKey, 0];
  }
  return own;
}

function nameFromSlug(slug: string): string {
  const words = slug.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
