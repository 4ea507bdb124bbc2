import type { LocalizedText } from "../locale.ts";
import type { CookieEntry } from "../policy/cookie-entry.ts";
import type { Provider } from "../policy/provider.ts";

/** Where the facts of a row come from: the vendor's or the operator's own page, and the day a person last read it. */
export interface FactSource {
  readonly url: string;
  /** An ISO 8601 date. */
  readonly checkedOn: string;
}

export type LibraryProvider = Omit<Provider, "key">;

/** A row that is ready to be added to a policy: facts from a source, in our own words. It suggests and never decides. */
export interface LibraryRow extends Omit<
  CookieEntry,
  "key" | "orderKey" | "provider" | "functionAndLocation" | "purpose" | "retention"
> {
  /** Stable, the same in every release: `matomo:_pk_id`. */
  readonly id: string;
  readonly provider: LibraryProvider;
  readonly functionAndLocation: LocalizedText;
  readonly purpose: LocalizedText;
  readonly retention: NonNullable<CookieEntry["retention"]>;
  readonly source: FactSource;
}

export const libraryTools = ["operator", "matomo", "ga4", "xiti", "piano"] as const;
export type LibraryToolKey = (typeof libraryTools)[number];

/** One tool and everything that it leaves in a browser. */
export interface LibraryTool {
  readonly key: LibraryToolKey;
  readonly rows: readonly LibraryRow[];
}
