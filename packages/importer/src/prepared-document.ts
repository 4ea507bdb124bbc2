import { providerKeySchema } from "@cookiedesk/domain/policy/provider";

import type { ImportedCookie, ImportedDocument } from "./imported-document.ts";

/** A document with its own address replaced by the placeholder, and a stable key for every part. */
export interface PreparedDocument {
  readonly source: ImportedDocument;
  readonly title: string;
  readonly sections: ReadonlyMap<string, { readonly heading: string; readonly body: string }>;
  readonly cookies: ReadonlyMap<string, ImportedCookie>;
  /** Cut off, or without any row: what it lacks proves nothing. */
  readonly isPartial: boolean;
}

/** A document by the keys that its parts have in every document, with placeholders for its own address. */
export function prepareDocument(source: ImportedDocument): PreparedDocument {
  const withPlaceholder = placeholderFor(source.platform?.url);
  const cookies = new Map<string, ImportedCookie>();
  for (const cookie of source.cookies) {
    const [name] = cookie.names;
    if (name === undefined) continue;
    cookies.set(freeKey(rowKey(name), cookies), {
      ...cookie,
      functionAndLocation:
        cookie.functionAndLocation === null ? null : withPlaceholder(cookie.functionAndLocation),
      purpose: cookie.purpose === null ? null : withPlaceholder(cookie.purpose),
    });
  }
  return {
    source,
    title: withPlaceholder(source.title),
    sections: new Map(
      source.sections.map(({ key, heading, body }) => [
        key,
        { heading: withPlaceholder(heading), body: withPlaceholder(body) },
      ]),
    ),
    cookies,
    isPartial:
      source.cookies.length === 0 || source.warnings.some(({ code }) => code === "truncated"),
  };
}

/** The key of a provider in the catalogue, from its name. */
export function providerKey(name: string): string | null {
  const key = name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "")
    .slice(0, 60)
    .replace(/-+$/u, "");
  return providerKeySchema.safeParse(key).success ? key : null;
}

function rowKey(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}_*.:-]/gu, "-").slice(0, 110);
}

function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}:${number}`;
  return free;
}

function placeholderFor(url: string | undefined): (text: string) => string {
  if (url === undefined) return (text) => text;
  const host = url.replace(/^https?:\/\//u, "").replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const address = new RegExp(
    `https?:\\/\\/${host}(?![\\p{L}\\p{N}:-]|\\.[\\p{L}\\p{N}])(?:\\/(?=$|[\\s.,;:!?)\\]"'”»*]))?`,
    "giu",
  );
  return (text) => text.replaceAll(address, "{{platform.url}}");
}
