import type { Locale } from "../locale.ts";
import type { Category } from "../policy/category.ts";
import type { ResolvedCookie, ResolvedPolicy } from "../policy/resolve.ts";
import type { DocumentCookie, PolicyDocument } from "./document.ts";

/** One locale of a policy, with the catalogue's words copied in. What the locale lacks is absent. */
export function toDocument(policy: ResolvedPolicy, locale: Locale): PolicyDocument {
  return {
    schema: 1,
    locale,
    title: policy.title[locale] ?? "",
    sections: policy.sections.map(({ key, heading, body }) => ({
      key,
      ...present("heading", heading[locale]),
      ...present("body", body[locale]),
    })),
    categories: categoriesOf(policy.cookies).map(({ key, title, description }) => ({
      key,
      title: title[locale] ?? "",
      ...present("description", description[locale]),
    })),
    cookies: policy.cookies.map((cookie) => toDocumentCookie(cookie, locale)),
  };
}

/** A field added to a cookie is either written here, for visitors, or named as not shown; nothing else compiles. */
function toDocumentCookie(cookie: ResolvedCookie, locale: Locale): DocumentCookie {
  const {
    key,
    names,
    kind,
    domain,
    provider,
    functionAndLocation,
    purpose,
    category,
    party,
    retention,
    retentionNote,
    orderKey: _orderKey,
    condition: _condition,
    ...forgotten
  } = cookie;
  forgotten satisfies Record<string, never>;

  return {
    key,
    names: [...names],
    kind,
    ...present("domain", domain),
    ...present("provider", provider === null ? null : visibleProvider(provider)),
    ...present("functionAndLocation", functionAndLocation[locale]),
    ...present("purpose", purpose[locale]),
    ...present("category", category?.key),
    ...present("party", party),
    ...present("retention", retention),
    ...present("retentionNote", retentionNote[locale]),
  };
}

function visibleProvider({
  name,
  isOperator,
  country,
  privacyUrl,
}: NonNullable<ResolvedCookie["provider"]>) {
  return {
    name,
    ...(isOperator ? { isOperator } : {}),
    ...present("country", country),
    ...present("privacyUrl", privacyUrl),
  };
}

function categoriesOf(cookies: readonly ResolvedCookie[]): Category[] {
  const seen = new Map<string, Category>();
  for (const { category } of cookies) {
    if (category !== null && !seen.has(category.key)) seen.set(category.key, category);
  }
  return [...seen.values()];
}

/** `{ [name]: value }`, or nothing at all where there is no value: absent fields are left out of sealed bytes. */
function present<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { [K in Name]?: Value } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { [K in Name]: Value });
}
