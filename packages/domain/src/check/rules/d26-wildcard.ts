import { cookieProseFields } from "../../policy/policy-field.ts";
import type { ResolvedCookie, ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { foldedText } from "../folded-text.ts";
import { judgedLanguage } from "../spoken.ts";
import { explainsPattern } from "../words/wildcard-words.ts";

/** D26: a row whose name has a star says what the star stands for. Rests on GDPR 12(1), "clear and plain language". */
export function findUnexplainedWildcards({ cookies, locales }: ResolvedPolicy): Found[] {
  return cookies.flatMap((cookie) =>
    cookie.names
      .filter((name) => name.includes("*"))
      .flatMap((name) =>
        locales
          .filter((locale) => isSilent(cookie, name, locale))
          .map((locale): Found => ({
            rule: "D26",
            code: "wildcard_unexplained",
            name,
            place: { part: { kind: "cookie", key: cookie.key }, field: "purpose", locale },
            evidence: name,
          })),
      ),
  );
}

/** Whether a row that is written in this locale says nothing about the star. */
function isSilent(cookie: ResolvedCookie, name: string, locale: string): boolean {
  const texts = cookieProseFields.flatMap((field) => cookie[field][locale] ?? []);
  const language = judgedLanguage(locale);
  return (
    texts.length > 0 &&
    language !== null &&
    !texts.some(
      (text) =>
        text.replaceAll(name, "").includes("*") || explainsPattern[language].test(foldedText(text)),
    )
  );
}
