import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { languageByFunctionWords } from "@cookiedesk/domain/check/function-words";
import { describe, expect, test } from "vitest";

import { formBase } from "./form-base.ts";
import { type ImportedDocument, isRefusal } from "./imported-document.ts";
import { recogniseDocument } from "./recognise-document.ts";

const folder = process.env["SEED_DOCUMENTS_DIR"];

function seeds(change = (text: string) => text): ImportedDocument[] {
  if (folder === undefined) throw new Error("SEED_DOCUMENTS_DIR is not set");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => {
      const bytes = new TextEncoder().encode(change(readFileSync(join(folder, name), "utf8")));
      const result = recogniseDocument(
        { name, bytes },
        { detectLanguage: languageByFunctionWords },
      );
      if (isRefusal(result)) throw new Error(`${name} was refused: ${result.error.code}`);
      return result;
    });
}

const codes = ({ warnings }: ImportedDocument) => warnings.map(({ code }) => code);

describe.skipIf(folder === undefined)("the five real documents", () => {
  test("each document tells its platform, title and language", () => {
    expect(
      seeds().map(({ platform, title, locale }) => [platform?.url, platform?.slug, title, locale]),
    ).toEqual(
      [
        "ballarat-demo-victoria",
        "light-basic-theme-discovery",
        "documentation-resources",
        "babel",
        "inai",
      ].map((slug) => [`https://${slug}.opendatasoft.com`, slug, "Cookies policy", "en"]),
    );
  });

  test("three whole documents have four cookies, two cut ones have two", () => {
    const two = ["sessionid", "django_language"];
    const four = [...two, "csrftoken", "cookies_preferences"];

    expect(seeds().map(({ cookies }) => cookies.map(({ names }) => names.join()))).toEqual([
      four,
      four,
      two,
      four,
      two,
    ]);
    expect(seeds().map((document) => codes(document).includes("truncated"))).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(seeds()[2]?.warnings.find(({ code }) => code === "truncated")?.excerpt).toMatch(
      /Opend$/u,
    );
  });

  test("every cookie has a function and a purpose of its own, from one provider, in one category", () => {
    for (const { cookies } of seeds()) {
      expect(new Set(cookies.map(({ functionAndLocation }) => functionAndLocation)).size).toBe(
        cookies.length,
      );
      expect(new Set(cookies.map(({ purpose }) => purpose)).size).toBe(cookies.length);
      for (const cookie of cookies) {
        expect(cookie).toMatchObject({
          provider: "Opendatasoft",
          category: "necessary",
          retention: null,
          party: null,
        });
        expect(cookie.functionAndLocation).toMatch(/^[A-Z].+/u);
        expect(cookie.purpose).toMatch(/^To (remember|retrieve) /u);
      }
    }
  });

  test("the purpose that a page break tore is put together, with less confidence where it is misread", () => {
    const [first, second, , fourth] = seeds().map(({ cookies }) =>
      cookies.find(({ names }) => names.includes("csrftoken")),
    );

    expect([first, second, fourth].map((cookie) => cookie?.purpose?.split(" ").at(-1))).toEqual([
      "alis",
      "alis",
      "calls",
    ]);
    expect(first?.confidence["purpose"]).toBeLessThan(fourth?.confidence["purpose"] ?? 0);
  });

  test("French inside English is flagged", () => {
    for (const document of seeds().filter(({ cookies }) => cookies.length === 4)) {
      const found = document.warnings.filter(({ code }) => code === "other_language");
      expect(
        found.map(({ excerpt, message }) => [
          excerpt.includes("front et back office"),
          message.includes("(fr)"),
        ]),
      ).toEqual([[true, true]]);
    }
  });

  test("every paragraph of prose is kept, in order", () => {
    const [first] = seeds();
    const text = readFileSync(join(folder ?? "", "000_19b7c436e1e78916.txt"), "utf8");
    const prose = text.slice(
      text.indexOf("\n", text.indexOf("Cookies policy")),
      text.indexOf("Service provider"),
    );
    const paragraphs = prose.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== "");
    const said = first?.sections
      .flatMap(({ heading, body }) => [heading, ...body.split("\n\n")])
      .filter((one) => one !== "");

    expect(said?.map((one) => one.replace(/^### /u, ""))).toEqual(
      paragraphs.map((one) => one.trim()),
    );
  });

  test("five documents make one base with four rows, and no platform differs from it", () => {
    const { base, platforms, providers } = formBase(seeds());

    expect(base.sections.map(({ key }) => key)).toEqual([
      "introduction",
      "what-is-a-cookie",
      "cookies",
    ]);
    expect(base.cookies.map(({ key }) => key)).toEqual([
      "sessionid",
      "django_language",
      "csrftoken",
      "cookies_preferences",
    ]);
    expect(base.cookies[2]?.purpose["en"]).toMatch(/ calls$/u);
    expect(base.sections[2]?.heading["en"]).toContain("{{platform.url}}");
    expect(
      platforms.map(({ overrides, own, facts }) => [overrides, own.cookies, own.sections, facts]),
    ).toEqual(Array.from({ length: 5 }, () => [[], [], [], { multilingual: true }]));
    expect(providers).toEqual([
      {
        key: "opendatasoft",
        name: "Opendatasoft",
        isOperator: true,
        country: null,
        privacyUrl: null,
      },
    ]);
  });

  const changes: Readonly<Record<string, (text: string) => string>> = {
    "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
    "hard spaces": (text) => text.replaceAll(" ", "\u00A0"),
    "soft hyphens": (text) => text.replaceAll("cookie ", "coo\u00ADkie "),
    "a byte order mark": (text) => `\uFEFF${text}`,
    "no blank lines": (text) => text.replaceAll(/\n{2,}/gu, "\n"),
    "two tabs for one": (text) => text.replaceAll("\t", "\t\t"),
    "spaces for tabs": (text) =>
      text.replaceAll(/^.*\t.*$/gmu, (line) =>
        line
          .split("\t")
          .map((cell) => cell.padEnd(28))
          .join(""),
      ),
    "pipes for tabs": (text) =>
      text.replaceAll(/^.*\t.*$/gmu, (line) => `| ${line.split("\t").join(" | ")} |`),
    "a slash behind the address": (text) =>
      text.replaceAll(/https:\/\/[a-z.-]+/gu, (address) => `${address}/`),
    "an address without its scheme": (text) => text.replaceAll("https://", ""),
  };

  for (const [name, change] of Object.entries(changes)) {
    test(`${name} change nothing that is recognised`, () => {
      const facts = (documents: readonly ImportedDocument[]) =>
        documents.map(({ platform, title, sections, cookies }) => ({
          platform,
          title,
          keys: sections.map(({ key }) => key),
          cookies: cookies.map(({ names, provider, category, functionAndLocation, purpose }) => ({
            names,
            provider,
            category,
            functionAndLocation,
            purpose,
          })),
        }));

      expect(facts(seeds(change))).toEqual(facts(seeds()));
    });
  }
});
