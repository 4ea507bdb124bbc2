import { expect, test } from "vitest";

import { coversName, isSameProvider, sharesName } from "./find-library-row.ts";
import { libraryRows } from "./library.ts";
import { knownRetention } from "./known-retention.ts";

const operator = { name: "Opendatasoft", isOperator: true };
const matomo = { name: "matomo", isOperator: false };
const atInternet = { name: "AT Internet", isOperator: false };
const host = "babel.opendatasoft.com";

test.each([
  ["sessionid", operator, { amount: 2, unit: "week" }],
  ["csrftoken", operator, { amount: 12, unit: "month", atMost: true }],
  ["cookies_preferences", operator, { amount: 6, unit: "month" }],
  ["django_language", operator, { amount: 12, unit: "month" }],
  ["_pk_id.1.1fff", matomo, { amount: 13, unit: "month" }],
  ["_ga", { name: "Google", isOperator: false }, { amount: 2, unit: "year" }],
])("%s of %o lives %o", (name, provider, retention) => {
  const cookie = { names: [name], domain: null, provider };
  expect(knownRetention(cookie, host)?.retention).toEqual(retention);
});

test("a note comes with its period, and a source with both", () => {
  const known = knownRetention({ names: ["csrftoken"], domain: null, provider: operator }, null);
  expect(known?.note["fr"]).toBe("Il peut être renouvelé entre deux requêtes ou deux sessions.");
  expect(known?.source.url).toContain("https://");
});

test.each([
  ["another provider", { names: ["sessionid"], domain: null, provider: matomo }],
  ["no provider", { names: ["sessionid"], domain: null, provider: null }],
  ["another domain", { names: ["sessionid"], domain: ".instagram.com", provider: operator }],
  [
    "a domain that only ends alike",
    { names: ["sessionid"], domain: "soft.com", provider: operator },
  ],
  ["another name beside it", { names: ["sessionid", "ds_user"], domain: null, provider: operator }],
  ["a name that only begins alike", { names: ["_gat"], domain: null, provider: operator }],
  ["no domain where the library has one", { names: ["atid"], domain: null, provider: atInternet }],
])("with %s, nothing is known", (_, cookie) => {
  expect(knownRetention(cookie, host)).toBeNull();
});

test("the platform's own host and its parents are where its cookies are set", () => {
  for (const domain of [host, `.${host}`, ".opendatasoft.com", "OPENDATASOFT.com"]) {
    const cookie = { names: ["sessionid"], domain, provider: operator };
    expect(knownRetention(cookie, host)).not.toBeNull();
    expect(knownRetention(cookie, null)).toBeNull();
  }
});

test("a third party's cookie is known at its own domain, with or without the point", () => {
  for (const domain of [".xiti.com", "xiti.com"]) {
    const cookie = { names: ["atid", "idrxvr"], domain, provider: atInternet };
    expect(knownRetention(cookie, host)).not.toBeNull();
  }
});

test("the operator is the operator by whatever name, and nobody else is", () => {
  const known = { name: "Opendatasoft", isOperator: true, country: null, privacyUrl: null };
  expect(isSameProvider(known, { name: "ODS", isOperator: true })).toBe(true);
  expect(isSameProvider(known, { name: "Opendatasoft", isOperator: false })).toBe(false);
  expect(isSameProvider({ ...known, isOperator: false }, operator)).toBe(false);
});

test("a star at the end of a known name covers what begins like it", () => {
  expect(coversName("_ga_*", "_ga_ABC")).toBe(true);
  expect(coversName("_ga_*", "_ga_*")).toBe(true);
  expect(coversName("_ga_*", "_ga")).toBe(false);
  expect(coversName("_ga", "_ga_ABC")).toBe(false);
});

test.each([
  [["_pk_id.1.1fff"], true],
  [["_pk_*"], true],
  [["sessionid", "_pk_id*"], true],
  [["_pk_ses*"], false],
  [["_pk"], false],
])("a row of the names %j shares a name with _pk_id*: %s", (names, isShared) => {
  const row = libraryRows.find(({ id }) => id === "matomo:_pk_id");
  expect(row === undefined ? null : sharesName(row, { names })).toBe(isShared);
});

test("one shared name of several is enough to be said twice", () => {
  const row = libraryRows.find(({ id }) => id === "xiti:atid");
  expect(row?.names.length).toBeGreaterThan(1);
  expect(row === undefined ? null : sharesName(row, { names: ["atid"] })).toBe(true);
});

test.each([
  ["matomo", "MATOMO", true],
  ["matomo", "matomo.org", false],
])("%s and %s are one company: %s", (known, name, isOne) => {
  const company = { name: known, isOperator: false, country: null, privacyUrl: null };
  expect(isSameProvider(company, { name, isOperator: false })).toBe(isOne);
});

test.each([
  ["atid", "xiti.com", true],
  ["atid", "XITI.COM", true],
  ["atid", "logs.xiti.com", false],
  ["atid", host, false],
])("%s at %s is known: %s", (name, domain, isKnown) => {
  const cookie = { names: [name], domain, provider: atInternet };
  expect(knownRetention(cookie, host) !== null).toBe(isKnown);
});
