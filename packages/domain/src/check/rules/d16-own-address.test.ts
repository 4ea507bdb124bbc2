import { expect, test } from "vitest";

import { en, samplePolicy, sampleSection, sampleTable } from "../../policy/sample-policy.ts";
import { findWrongAddress } from "./d16-own-address.ts";

function found(body: string, heading = "What this is about") {
  const section = sampleSection({
    heading: { en: heading, fr: heading },
    body: { en: body, fr: body },
  });
  return findWrongAddress(samplePolicy({ sections: [section, sampleTable] }));
}

test.each([
  ["the placeholder", "On {{platform.url}} there are cookies."],
  ["the address itself", "On https://babel.opendatasoft.com there are cookies."],
  ["the host alone", "On babel.opendatasoft.com there are cookies."],
  [
    "also the operator's own site",
    "On {{platform.url}}, by https://www.opendatasoft.com, hosted at https://opendatasoft.com.",
  ],
  ["also a regulator", "On {{platform.url}}. See https://www.cnil.fr for more."],
  [
    "also a sister platform, in passing",
    "On {{platform.url}}, and not on https://inai.opendatasoft.com.",
  ],
])("a page that names %s passes", (_, body) => {
  expect(found(body)).toEqual([]);
});

test("a page that names no address fails in every locale", () => {
  expect(found("There are cookies.")).toMatchObject([
    {
      code: "own_address_missing",
      place: { locale: "en" },
      evidence: "https://babel.opendatasoft.com",
    },
    { code: "own_address_missing", place: { locale: "fr" } },
  ]);
});

test("a page that names a sister platform instead of its own fails there", () => {
  expect(found("On https://inai.opendatasoft.com there are cookies.")).toMatchObject([
    {
      code: "other_address",
      address: "https://inai.opendatasoft.com",
      place: { field: "body", locale: "en" },
    },
    { code: "other_address", place: { locale: "fr" } },
  ]);
});

test("a heading with a sister platform's address fails although the text has the right one", () => {
  expect(found("On {{platform.url}}.", "Cookies on https://inai.opendatasoft.com")).toMatchObject([
    { code: "other_address", place: { field: "heading" } },
    { code: "other_address" },
  ]);
});

test("a heading with the platform's own address passes", () => {
  expect(found("On {{platform.url}}.", "Cookies on https://babel.opendatasoft.com")).toEqual([]);
});

const part = { kind: "policy", key: "policy" };
const bodyPart = { kind: "section", key: "introduction" };

function foundInEnglish(body: string, url = "https://babel.opendatasoft.com") {
  const policy = samplePolicy({ sections: [sampleSection({ body: { en: body } })] }, [en]);
  return findWrongAddress({ ...policy, platform: { ...policy.platform, url } });
}

const missing = (url: string) => ({
  rule: "D16",
  code: "own_address_missing",
  place: { part, field: null, locale: "en" },
  evidence: url,
});

test.each([
  "On https://opendatasoft.com there are cookies.",
  "On https://www.opendatasoft.com there are cookies.",
  "See https://www.cnil.fr.",
])("%j names no platform at all", (body) => {
  expect(foundInEnglish(body)).toEqual([missing("https://babel.opendatasoft.com")]);
});

test("a host without a registrable domain has no sisters", () => {
  expect(foundInEnglish("On https://other there are cookies.", "https://intranet")).toEqual([
    missing("https://intranet"),
  ]);
  expect(foundInEnglish("On https://intranet there are cookies.", "https://intranet")).toEqual([]);
});

test.each(["http://inai.opendatasoft.com", "https://inai.opendatasoft.com:8443"])(
  "of several sister platforms the first is shown as it is written: %s",
  (address) => {
    expect(foundInEnglish(`On ${address}/x and https://data.opendatasoft.com.`)).toEqual([
      {
        rule: "D16",
        code: "other_address",
        address,
        place: { part: bodyPart, field: "body", locale: "en" },
        evidence: address,
      },
    ]);
  },
);
