import type { DocumentCookie } from "@cookiedesk/domain/seal/document";

import { countryName, formatRetention } from "./local-format.ts";
import type { Reader } from "./reader.ts";

/** What the table says of one cookie, in the reader's words. Texts that people wrote still hold their placeholders. */
export interface CookieRow {
  readonly names: readonly string[];
  /** What kind of thing it is, unless a cookie, and which hosts may read it. */
  readonly about: { readonly kind: string | null; readonly domain: string | null };
  readonly purpose: string | null;
  readonly where: string | null;
  readonly setBy: {
    readonly name: string | null;
    readonly notes: readonly string[];
    readonly privacyUrl: string | null;
  };
  readonly keptFor: { readonly period: string | null; readonly note: string | null };
}

/** A field added to the document's cookie is either shown here or named as not shown; nothing else compiles. */
export function cookieRow(cookie: DocumentCookie, { locale, words }: Reader): CookieRow {
  const {
    key: _key,
    names,
    kind,
    domain,
    provider,
    functionAndLocation,
    purpose,
    category: _groupsRows,
    party,
    retention,
    retentionNote,
    ...forgotten
  } = cookie;
  forgotten satisfies Record<string, never>;

  const known: Partial<NonNullable<DocumentCookie["provider"]>> = provider ?? {};
  const { name, isOperator: _partySaysIt, country, privacyUrl, ...forgottenOfProvider } = known;
  forgottenOfProvider satisfies Record<string, never>;

  return {
    names,
    about: { kind: kind === "cookie" ? null : words.kind[kind], domain: domain ?? null },
    purpose: purpose ?? null,
    where: functionAndLocation ?? null,
    setBy: {
      name: name ?? null,
      notes: [party && words.party[party], country && countryName(country, locale)].filter(
        (note) => note !== undefined,
      ),
      privacyUrl: privacyUrl ?? null,
    },
    keptFor: {
      period: retention === undefined ? null : formatRetention(retention, locale, words),
      note: retentionNote ?? null,
    },
  };
}
