import { readFileSync } from "node:fs";

import { languageByFunctionWords } from "@cookiedesk/domain/check/function-words";
import { expect, test } from "vitest";

import { type ImportedDocument, importedDocumentSchema, isRefusal } from "./imported-document.ts";
import { recogniseDocument } from "./recognise-document.ts";

function lookAlike(name: string): ImportedDocument {
  return recognised(name, readFileSync(new URL(`../look-alikes/${name}`, import.meta.url)));
}

function recognised(name: string, bytes: Uint8Array): ImportedDocument {
  const result = recogniseDocument({ name, bytes }, { detectLanguage: languageByFunctionWords });
  if (isRefusal(result)) throw new Error(`${name} was refused: ${result.error.code}`);
  return importedDocumentSchema.parse(result);
}

function codes(document: ImportedDocument): string[] {
  return document.warnings.map(({ code }) => code);
}

const retentions = (document: ImportedDocument) =>
  document.cookies.map(({ retention }) => retention);
const names = (document: ImportedDocument) =>
  document.cookies.map((cookie) => cookie.names.join(" "));

test("columns read one after another become rows again, around a logo and a page number", () => {
  const document = lookAlike("01-columns-with-logo.txt");

  expect(document.platform).toEqual({ url: "https://harbour.citydata.example", slug: "harbour" });
  expect(document.title).toBe("Cookie notice");
  expect(names(document)).toEqual([
    "portal_session",
    "ui_lang",
    "xsrf_guard",
    "cookie_choice",
    "map_view",
  ]);
  expect(document.cookies.map(({ purpose }) => purpose)).toEqual([
    "To keep you signed in while you go through the pages",
    "To keep the language you picked",
    "To refuse calls that another site forged",
    "To keep what you answered to the cookie question",
    "To open the map where you left it",
  ]);
  expect(retentions(document)).toEqual([
    "session",
    { amount: 12, unit: "month" },
    "session",
    { amount: 6, unit: "month", atMost: true },
    { amount: 30, unit: "day" },
  ]);
  expect(new Set(document.cookies.map(({ provider }) => provider))).toEqual(new Set(["CityData"]));
  expect(new Set(document.cookies.map(({ category }) => category))).toEqual(new Set(["necessary"]));
  expect(document.sections.map(({ key }) => key)).toEqual([
    "introduction",
    "what-is-a-cookie",
    "cookies",
    "your-choices",
  ]);
  expect(
    document.warnings.filter(({ code }) => code === "running_header").map(({ excerpt }) => excerpt),
  ).toEqual(["city data", "2 / 3", "citydata"]);
});

test("a cell put together over a blank line is less sure than one that was whole", () => {
  const { cookies } = lookAlike("01-columns-with-logo.txt");

  expect(cookies[2]?.confidence["purpose"]).toBeLessThan(cookies[3]?.confidence["purpose"] ?? 0);
  expect(cookies[2]?.raw).toBe(
    "xsrf_guard\nTo refuse calls that another\nsite forged\nCityData\nsession",
  );
});

test("Markdown tables under headings of their own give each row its category", () => {
  const document = lookAlike("02-markdown-pipes.md");

  expect(names(document)).toEqual(["river_sid", "csrf_token", "_pk_id.* _pk_ses.*"]);
  expect(document.cookies.map(({ category, party }) => [category, party])).toEqual([
    ["necessary", "first"],
    ["necessary", "first"],
    ["statistics", "third"],
  ]);
  expect(document.sections.find(({ key }) => key === "cookies")?.body).toBe(
    "### Strictly necessary cookies\n\n### Statistical cookies\n\nOnly set once you agreed.",
  );
  expect(document.platform?.url).toBe("https://river.portal.example");
  expect(document.sections[0]?.body).toContain(
    "[our privacy page](https://river.portal.example/privacy)",
  );
  expect(codes(document)).toEqual(["escape"]);
});

test("a French table with one cell a line, in Latin-1, is read row by row", () => {
  const document = lookAlike("03-french-cell-by-cell.txt");

  expect(document.locale).toBe("fr");
  expect(names(document)).toEqual(["sessionid", "django_language", "rives_choix"]);
  expect(document.cookies[0]?.purpose).toBe(
    "Pour reconnaître la personne connectée d'une page à l'autre",
  );
  expect(retentions(document)).toEqual([
    "session",
    { amount: 12, unit: "month" },
    { amount: 6, unit: "month", atMost: true },
  ]);
  expect(codes(document)).toEqual(["latin_1"]);
});

test("Spanish columns in another order, with domain and party, become rows", () => {
  const document = lookAlike("04-spanish-column-by-column.txt");

  expect(
    document.cookies.map(({ names: [name], provider, party, domain }) => [
      name,
      provider,
      party,
      domain,
    ]),
  ).toEqual([
    ["costa_sesion", "Datos Costa", "first", "costa.datos.example"],
    ["costa_idioma", "Datos Costa", "first", "costa.datos.example"],
    ["_ga", "Google", "third", ".datos.example"],
  ]);
  expect(retentions(document)).toEqual([
    "session",
    { amount: 1, unit: "year" },
    { amount: 2, unit: "year" },
  ]);
});

test("what stands before a cut is kept, what the cut left without a whole name is listed", () => {
  const document = lookAlike("05-cut-in-the-names.txt");

  expect(names(document)).toEqual(["museum_sid", "shelf_marks"]);
  expect(document.cookies[1]).toMatchObject({
    functionAndLocation: "Shelf marks (reading room)",
    purpose: null,
  });
  expect(document.warnings.find(({ code }) => code === "truncated")?.excerpt).toBe(
    "Museum\nMuseum\nForm protection\nBanner answer\nform_gu",
  );
});

test("columns drawn with spaces, broken words, ligatures and page headers are read", () => {
  const document = lookAlike("06-layout-with-spaces.txt");

  expect(document.cookies.map(({ purpose }) => purpose)).toEqual([
    "Keeps the traveller signed in from one page to the next",
    "Keeps the answer to the banner",
    "Counts visitors for the yearly report of the region",
  ]);
  expect(document.cookies.map(({ category }) => category)).toEqual([
    "necessary",
    "necessary",
    "statistics",
  ]);
  expect(retentions(document)).toEqual([
    "session",
    { amount: 6, unit: "month" },
    { amount: 13, unit: "month" },
  ]);
  expect(document.sections[0]?.body).toContain("stays in your browser. The first visit");
});

test("two German tables without a blank line between anything are told apart", () => {
  const document = lookAlike("07-german-two-tables.txt");

  expect(document.locale).toBe("de");
  expect(names(document)).toEqual(["stadt_sitzung", "stadt_sprache", "_ga _gid"]);
  expect(document.cookies.map(({ category }) => category)).toEqual([
    "necessary",
    "necessary",
    "statistics",
  ]);
  expect(document.cookies[1]?.provider).toBe("Stadt Beispiel");
  expect(document.cookies[0]?.purpose).toBe("Hält die Anmeldung während des Besuchs");
});

test("what cannot be understood is listed with its words", () => {
  const document = lookAlike("08-no-platform.md");

  expect(document.platform).toBeNull();
  expect(names(document)).toEqual(["basket_id", "theme", ""]);
  expect(codes(document).toSorted()).toEqual(
    [
      "duplicate",
      "name_unclear",
      "no_platform",
      "not_understood",
      "retention_unclear",
      "running_header",
    ].toSorted(),
  );
  expect(document.warnings.find(({ code }) => code === "not_understood")?.excerpt).toBe(
    "set on click",
  );
});

test("an Italian table that goes on column by column on the next page is one table", () => {
  const document = lookAlike("09-italian-over-two-pages.txt");

  expect(
    document.cookies.map(({ names: [name], category, purpose }) => [name, category, purpose]),
  ).toEqual([
    ["laghi_sessione", "necessary", "Mantiene aperta la sessione durante la visita"],
    ["laghi_lingua", "necessary", "Ricorda la lingua scelta"],
    ["laghi_consenso", "necessary", "Conserva la risposta data al banner"],
    ["_pk_id.*", "statistics", "Conta le visite in forma aggregata"],
  ]);
  expect(retentions(document)).toEqual([
    "session",
    { amount: 1, unit: "year" },
    { amount: 6, unit: "month" },
    { amount: 13, unit: "month" },
  ]);
  expect(document.sections.map(({ key }) => key)).toEqual([
    "introduction",
    "what-is-a-cookie",
    "cookies",
    "managing-cookies",
  ]);
  expect(document.sections[1]?.body).toContain("li restituisce al sito");
});

test("numbered headings and tables of one cell a line are told apart without blank lines", () => {
  const document = lookAlike("10-word-export.txt");

  expect(document.sections.map(({ heading }) => heading)).toEqual([
    "",
    "1. What is a cookie?",
    "2. Cookies we use",
    "3. How to refuse",
  ]);
  expect(document.sections[2]?.body).toBe("### Essential cookies\n\n### Analytics cookies");
  expect(
    document.cookies.map(({ names: list, provider, category }) => [
      list.join(" "),
      provider,
      category,
    ]),
  ).toEqual([
    ["county_sid", "County IT", "necessary"],
    ["county_filters", "County IT", "necessary"],
    ["_ga _ga_*", "Google", "statistics"],
    ["_gid", "Google", "statistics"],
  ]);
  expect(document.cookies[1]?.purpose).toBe(
    "Remembers the filters of your last search, so that the table opens as you left it.",
  );
});
