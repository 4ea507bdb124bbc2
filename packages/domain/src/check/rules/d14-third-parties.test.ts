import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import type { Provider } from "../../policy/provider.ts";
import { resolve } from "../../policy/resolve.ts";
import {
  sampleCatalogue,
  sampleCookie,
  sampleInputs,
  sampleSection,
} from "../../policy/sample-policy.ts";
import { sentencesOf } from "../sentences.ts";
import { findUnlistedThirdParties } from "./d14-third-parties.ts";

const matomo: Provider = {
  key: "matomo",
  name: "Matomo",
  isOperator: false,
  country: "NZ",
  privacyUrl: null,
};

function found(body: Record<string, string>, third: Provider | "unnamed" | null = null) {
  const row = {
    party: "third",
    provider: third === "unnamed" ? null : (third?.key ?? null),
  } as const;
  const policy = resolve(
    sampleInputs({
      locales: Object.keys(body).map((tag) => localeSchema.parse(tag)),
      catalogue: {
        ...sampleCatalogue,
        providers: third === null || third === "unnamed" ? [] : [third],
      },
      base: {
        title: {},
        sections: [sampleSection({ body })],
        cookies: third === null ? [sampleCookie({ party: "first" })] : [sampleCookie(row)],
      },
    }),
  );
  return findUnlistedThirdParties(policy, sentencesOf(policy));
}

test("a third party without a privacy page and without a list is found", () => {
  expect(found({ en: "Hello." }, matomo)).toEqual([
    {
      rule: "D14",
      code: "third_party_without_page",
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "provider",
        locale: null,
      },
      evidence: "Matomo",
    },
  ]);
});

test.each([
  ["its privacy page", { en: "Hello." }, { ...matomo, privacyUrl: "https://matomo.org/privacy" }],
  ["a list by its label", { en: "See the [list of our partners](https://a.example/x)." }, matomo],
  ["a list by its address", { en: "See [this](https://a.example/third-parties)." }, matomo],
  ["a list in French", { fr: "Voir la [liste des tiers](/liste)." }, matomo],
  ["a list in German", { de: "Siehe [alle Anbieter](/liste)." }, matomo],
  ["no name, which D2 finds", { en: "Hello." }, "unnamed" as const],
])("a third party with %s passes", (_, body, third) => {
  expect(found(body, third)).toEqual([]);
});

test("a link to something else is no list", () => {
  expect(found({ en: "See [our data](https://a.example/data)." }, matomo)).toHaveLength(1);
});

test("a list in one language is none in the other", () => {
  const body = { en: "See the [list of our partners](/x).", fr: "Bonjour." };
  expect(found(body, matomo)).toHaveLength(1);
});

test.each([
  ["en", "Our partners may set cookies on this site."],
  ["en", "We let selected third parties place trackers."],
  ["fr", "Nos partenaires déposent des cookies."],
  ["de", "Unsere Partner setzen Cookies."],
  ["es", "Nuestros socios instalan cookies."],
  ["it", "I nostri partner installano cookie."],
  ["nl", "Onze partners plaatsen cookies."],
  ["pt", "Os nossos parceiros instalam cookies."],
  ["ar", "يضع شركاؤنا ملفات تعريف الارتباط."],
])("in %s, %j speaks of partners that stand nowhere", (locale, text) => {
  expect(found({ [locale]: text })).toEqual([
    {
      rule: "D14",
      code: "partners_not_listed",
      place: { part: { kind: "section", key: "introduction" }, field: "body", locale },
      evidence: text,
    },
  ]);
});

test.each([
  [
    "en",
    "“Third-party” cookies are cookies stored by (or for) a Website B (often an advertising agency) on Website A.",
  ],
  ["en", "Our partners set no cookies."],
  ["en", "Our partners publish their data here."],
  ["en", "Our partners set cookies. [Who they are](https://a.example/partners)"],
  ["fr", "Un cookie tiers est déposé par une autre société."],
  ["fr", "Aucun de nos partenaires ne dépose de cookies."],
  ["de", "Unsere Partner setzen keine Cookies."],
  ["pl", "Our partners set cookies."],
])("in %s, %j passes", (locale, text) => {
  expect(found({ [locale]: text })).toEqual([]);
});

test("partners that stand in the table are listed", () => {
  const listed = { ...matomo, privacyUrl: "https://matomo.org/privacy" };
  expect(found({ en: "Our partners set cookies." }, listed)).toEqual([]);
});
