import type { Locale } from "../locale.ts";
import type { PartRef } from "../policy/policy-field.ts";
import { cookieProseFields, policyPart } from "../policy/policy-field.ts";
import type { ResolvedPolicy } from "../policy/resolve.ts";
import type { Place } from "./finding.ts";

/** One text of a policy in one locale, and where it stands. */
export interface PolicyText {
  readonly place: Place & { readonly field: string; readonly locale: Locale };
  /** A body is Markdown; everything else is plain. */
  readonly markdown: boolean;
  readonly text: string;
}

/** Every text that visitors of the published locales will read, in page order. */
export function policyTexts(policy: ResolvedPolicy): PolicyText[] {
  return policy.locales.flatMap((locale) => {
    const at = (
      part: PartRef,
      field: string,
      text: string | undefined,
      markdown = false,
    ): PolicyText[] =>
      text === undefined ? [] : [{ place: { part, field, locale }, text, markdown }];

    return [
      ...at(policyPart, "title", policy.title[locale]),
      ...policy.sections.flatMap(({ key, heading, body }) => [
        ...at({ kind: "section", key }, "heading", heading[locale]),
        ...at({ kind: "section", key }, "body", body[locale], true),
      ]),
      ...policy.cookies.flatMap((cookie) =>
        cookieProseFields.flatMap((field) =>
          at({ kind: "cookie", key: cookie.key }, field, cookie[field][locale]),
        ),
      ),
    ];
  });
}

/** The place of a field that is the same in every locale. */
export function placeOf(kind: PartRef["kind"], key: string, field: string | null): Place {
  return { part: { kind, key }, field, locale: null };
}
