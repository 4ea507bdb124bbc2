import type { LocalizedText } from "../locale.ts";
import type { Retention } from "../policy/retention.ts";
import { type CookieIdentity, findLibraryRow } from "./find-library-row.ts";
import type { FactSource } from "./library-row.ts";

/** How long a known cookie lives, and who says so. */
export interface KnownRetention {
  readonly retention: Retention;
  /** What the period alone does not say, in every language of the library; no language where it says all. */
  readonly note: LocalizedText;
  readonly source: FactSource;
}

/**
 * The period that a known cookie's operator or vendor states, to be suggested to a person; null where the cookie is not
 * known by names, domain and provider together. `host` is the platform's own host, null for a base.
 */
export function knownRetention(cookie: CookieIdentity, host: string | null): KnownRetention | null {
  const row = findLibraryRow(cookie, host);
  return row === null
    ? null
    : { retention: row.retention, note: row.retentionNote, source: row.source };
}
