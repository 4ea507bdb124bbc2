import type { CookieEntry } from "../policy/cookie-entry.ts";
import type { Provider } from "../policy/provider.ts";
import { libraryRows } from "./library.ts";
import type { LibraryProvider, LibraryRow } from "./library-row.ts";

/** What a row is recognised by. A name alone is not enough: `sessionid` is Instagram's too. */
export interface CookieIdentity extends Pick<CookieEntry, "names" | "domain"> {
  readonly provider: Pick<Provider, "name" | "isOperator"> | null;
}

/**
 * The library's row for a cookie, by its names, its domain and its provider, all three; null where one of them is
 * missing or says otherwise. `host` is the platform's own, null for a base: what is set there has no domain in the library.
 */
export function findLibraryRow(cookie: CookieIdentity, host: string | null): LibraryRow | null {
  return libraryRows.find((row) => isSameCookie(row, cookie, host)) ?? null;
}

/** Whether a library row speaks of this cookie: names, domain and provider agree. */
export function isSameCookie(
  row: LibraryRow,
  cookie: CookieIdentity,
  host: string | null,
): boolean {
  return (
    cookie.provider !== null &&
    isSameProvider(row.provider, cookie.provider) &&
    isSameDomain(row.domain, cookie.domain, host) &&
    cookie.names.every((name) => row.names.some((known) => coversName(known, name)))
  );
}

/** Whether two providers are one: the operator, whatever it is called, or another company by its name. */
export function isSameProvider(
  known: LibraryProvider,
  provider: Pick<Provider, "name" | "isOperator">,
): boolean {
  if (known.isOperator || provider.isOperator) return known.isOperator && provider.isOperator;
  return known.name.toLowerCase() === provider.name.toLowerCase();
}

function isSameDomain(known: string | null, domain: string | null, host: string | null): boolean {
  if (known !== null) return domain !== null && bare(known) === bare(domain);
  if (domain === null) return true;
  // A cookie of a parent domain is read by the platform's host too.
  return host !== null && `.${bare(host)}`.endsWith(`.${bare(domain)}`);
}

function bare(domain: string): string {
  return domain.toLowerCase().replace(/^\./u, "");
}

/** Whether a name of the library is this name: the same, or its beginning where the library's ends with `*`. */
export function coversName(known: string, name: string): boolean {
  return known.endsWith("*") ? name.startsWith(known.slice(0, -1)) : known === name;
}

/** Whether a policy's row has a name of this library row, or a pattern that includes one: both would say it twice. */
export function sharesName(row: LibraryRow, { names }: Pick<CookieIdentity, "names">): boolean {
  return row.names.some((known) =>
    names.some((name) => coversName(known, name) || coversName(name, known)),
  );
}
