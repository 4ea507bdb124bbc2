import { type CookieEntry, cookieEntrySchema } from "../policy/cookie-entry.ts";
import type { LibraryRow } from "./library-row.ts";

/** A library row as a row of a policy, under the key, at the place and with the provider that the policy gives it. */
export function libraryEntry(
  { id: _id, source: _source, ...row }: LibraryRow,
  given: Pick<CookieEntry, "key" | "orderKey" | "provider">,
): CookieEntry {
  return cookieEntrySchema.parse({ ...row, ...given });
}
