import { expect, test } from "vitest";

import { en, sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findLeftOvers } from "./d27-left-overs.ts";

function found(purpose: string) {
  const cookies = [sampleCookie({ purpose: { en: purpose } })];
  return findLeftOvers(samplePolicy({ cookies }, [en])).map(
    ({ code, evidence }) => `${code} ${evidence}`,
  );
}

test.each([
  ["For {{platform.owner}} only", "unknown_placeholder {{platform.owner}}"],
  ["Since [DATE] and later", "to_be_filled [DATE]"],
  ["TODO ask the team", "to_be_filled TODO"],
  ["Kept in cookies\\_preferences by us", "escape cookies\\_preferences"],
  ["Set by Opend", "cut_word Opend"],
  ["Set by opendata soft for you", "brand_spelling opendata soft"],
  ["Set by opendatasoft for you", "brand_spelling opendatasoft"],
  ["Set by open**datasoft** for you", "brand_spelling open**datasoft"],
])("%j: %s", (purpose, expected) => {
  expect(found(purpose)).toEqual([expected]);
});

test.each([
  "Set by Opendatasoft on {{platform.url}}",
  "Read more on https://www.opendatasoft.com/privacy",
  "On babel.opendatasoft.com and dpo@opendatasoft.com",
  "We are open",
  "Open data",
  "Version [1] of it",
  "Plan [B] and [Date]",
  "Their TODOS",
  "Set by Opendatasoft",
  "Set by Xopendatasoft or opendatasofts",
  "Set by open  datasoft or open***datasoft",
  "Not by datas",
  "Read http://opendatasoft/x",
  "Read https://a/opendatasoft",
  "Read www.a/opendatasoft",
  "Ask opendatasoft+dpo@a",
  "Ask dpo@a/opendatasoft",
  "On a.b.opendatasoft",
  "On opendatasoft.a.example",
])("%j is left alone", (purpose) => {
  expect(found(purpose)).toEqual([]);
});

function foundOf(name: string, purpose: string) {
  const policy = samplePolicy({ cookies: [sampleCookie({ purpose: { en: purpose } })] }, [en]);
  const cookies = policy.cookies.flatMap((cookie) => {
    const provider = { key: "other", name, isOperator: false, country: null, privacyUrl: null };
    return [
      { ...cookie, provider },
      { ...cookie, provider, purpose: {} },
    ];
  });
  return findLeftOvers({ ...policy, cookies }).map(({ code, evidence }) => `${code} ${evidence}`);
}

test.each([
  ["Matomo", "Set by matomo too", ["brand_spelling matomo"]],
  ["Piano", "Set by piano too", []],
  ["Google Ads", "Set by GoogleAds too", ["brand_spelling GoogleAds"]],
  ["Google Ads", "Set by Google Ads too", []],
  ["Google Ads", "Set by Googl", ["cut_word Googl"]],
  ["Booking.com", "Not BookingXcom", []],
  ["Canal+", "Set by canal+ too", ["brand_spelling canal+"]],
  ["Coca-Cola", "Set by coca-cola too", ["brand_spelling coca-cola"]],
  ["L'Oréal", "Set by l'oréal too", ["brand_spelling l'oréal"]],
  ["AT & T Inc", "Set by AT & T Inc too", []],
  ["A{1} (B) [C] | \\D^$/", "Set by A{1} (B) [C] | \\D^$/", []],
])("of %s, %j: %j", (name, purpose, expected) => {
  expect(foundOf(name, purpose)).toEqual(expected);
});

test("a brand is cut off at the end of a text, whatever space follows", () => {
  expect(foundOf("Opendatasoft", "Set by Opend \n")).toEqual(["cut_word Opend"]);
});

test("a row without a provider has no brand to be misspelled", () => {
  const cookies = [sampleCookie({ provider: null, purpose: { en: "Set by opendatasoft too" } })];
  expect(findLeftOvers(samplePolicy({ cookies }, [en]))).toEqual([]);
});

test("a left-over is found where it stands", () => {
  const cookies = [sampleCookie({ purpose: { en: "TODO" } })];
  expect(findLeftOvers(samplePolicy({ cookies }, [en]))).toEqual([
    {
      rule: "D27",
      code: "to_be_filled",
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "purpose",
        locale: "en",
      },
      evidence: "TODO",
    },
  ]);
});
