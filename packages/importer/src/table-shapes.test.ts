import { languageByFunctionWords } from "@cookiedesk/domain/check/function-words";
import { expect, test } from "vitest";

import { isRefusal } from "./imported-document.ts";
import { recogniseDocument } from "./recognise-document.ts";

type Column = "category" | "functionAndLocation" | "name" | "provider" | "purpose" | "retention";
type Row = Readonly<Record<Column, string>>;

interface Words {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly heads: Row;
  readonly rows: readonly Row[];
}

function row(
  ...[provider, functionAndLocation, name, purpose, retention, category]: string[]
): Row {
  const cells = { provider, functionAndLocation, name, purpose, retention, category };
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, cell ?? ""]),
  ) as Row;
}

const english: Words = {
  before: [
    "Cookie policy",
    "We use a few cookies on the https://lake.example platform, and they are listed below.",
    "What is a cookie?",
    "A short text that your browser keeps when a site asks for it, and sends back later.",
    "Which cookies are used on the https://lake.example platform",
    "Cookies necessary for the platform to work",
  ],
  after: [
    "How can I manage cookies?",
    "Your browser lets you delete cookies at any time, and the banner opens again from the link below every page.",
  ],
  heads: row(
    "Service provider",
    "Function and location",
    "Cookie name",
    "Purposes",
    "Duration",
    "Category",
  ),
  rows: [
    row(
      "Lake",
      "Sign-in (front and back office)",
      "lake_session",
      "To remember the user on the next page",
      "Session",
      "Necessary",
    ),
    row(
      "Lake",
      "Language menu",
      "lake_lang",
      "To remember the language that was chosen",
      "12 months",
      "Necessary",
    ),
    row(
      "Matomo",
      "Audience measurement",
      "_pk_id.*",
      "To count visits and returning visitors",
      "13 months max",
      "Statistics",
    ),
    row(
      "Google",
      "Maps on dataset pages",
      "NID",
      "To show the map of the place",
      "6 months",
      "Marketing",
    ),
  ],
};

const french: Words = {
  before: [
    "Politique de cookies",
    "Nous utilisons quelques cookies sur la plateforme https://lac.example ; en voici la liste.",
    "Qu'est-ce qu'un cookie ?",
    "Un court texte que votre navigateur garde à la demande d'un site, puis lui renvoie.",
    "Quels cookies sont utilisés sur la plateforme https://lac.example",
    "Cookies nécessaires au fonctionnement de la plateforme",
  ],
  after: [
    "Comment gérer les cookies ?",
    "Votre navigateur permet de les supprimer à tout moment, depuis ses réglages.",
  ],
  heads: row(
    "Nom du prestataire",
    "Fonction et emplacement",
    "Nom du cookie",
    "Finalités",
    "Durée de conservation",
    "Catégorie",
  ),
  rows: [
    row(
      "Lac",
      "Authentification (espace privé)",
      "lac_session",
      "Se souvenir de l'utilisateur d'une page à l'autre",
      "Session",
      "Nécessaire",
    ),
    row(
      "Lac",
      "Choix de la langue",
      "lac_langue",
      "Se souvenir de la langue choisie",
      "12 mois",
      "Nécessaire",
    ),
    row(
      "Matomo",
      "Mesure d'audience",
      "_pk_id.*",
      "Compter les visites",
      "13 mois maximum",
      "Statistiques",
    ),
  ],
};

const orders: readonly Column[][] = [
  ["provider", "functionAndLocation", "name", "purpose"],
  ["name", "provider", "purpose", "retention"],
  ["category", "name", "provider", "purpose", "retention"],
  ["purpose", "name", "retention", "provider"],
];

type Cells = readonly (readonly string[])[];
const columnsOf = (cells: Cells) =>
  (cells[0] ?? []).map((_, column) => cells.map((one) => one[column] ?? ""));

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function wrappedRows(cells: Cells, join: (texts: readonly string[]) => string): string[] {
  return cells.flatMap((one) => {
    const lines = one.map((text) => wrapped(text, 24));
    const height = Math.max(...lines.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      join(lines.map((texts) => texts[line] ?? "")),
    );
  });
}

/** How a table can come out of a PDF or a word processor. The first row of cells is the head. */
const shapes: Readonly<Record<string, (cells: Cells) => string>> = {
  tabs: (cells) => cells.map((one) => one.join("\t")).join("\n"),
  "tabs, cells wrapped": ([head = [], ...rows]) =>
    [head.join("\t"), ...wrappedRows(rows, (texts) => texts.join("\t").trimEnd())].join("\n"),
  "spaces, cells wrapped": ([head = [], ...rows]) =>
    [
      head.map((text) => text.padEnd(30)).join(""),
      ...wrappedRows(rows, (texts) =>
        texts
          .map((text) => text.padEnd(30))
          .join("")
          .trimEnd(),
      ),
    ].join("\n"),
  pipes: ([head = [], ...rows]) =>
    [head, head.map(() => "---"), ...rows].map((one) => `| ${one.join(" | ")} |`).join("\n"),
  "a cell a line": (cells) => cells.flat().join("\n"),
  "a cell a paragraph": (cells) => cells.flat().join("\n\n"),
  "column after column": ([head = [], ...rows]) =>
    [...head, ...columnsOf(rows).flat()].join("\n\n"),
  "column after column without blank lines": ([head = [], ...rows]) =>
    [...head, ...columnsOf(rows).flat()].join("\n"),
  "column after column, cells wrapped": ([head = [], ...rows]) =>
    [
      ...head,
      ...columnsOf(rows)
        .flat()
        .map((text) => wrapped(text, 30).join("\n")),
    ].join("\n\n"),
  "each column under its head": (cells) => columnsOf(cells).flat().join("\n\n"),
  "two rows, a logo, then columns with torn cells": ([head = [], ...rows]) =>
    [
      [head, ...rows.slice(0, 2)].map((one) => one.join("\t")).join("\n"),
      "lake",
      ...columnsOf(rows.slice(2))
        .flat()
        .flatMap((text) => wrapped(text, 26)),
    ].join("\n\n"),
  "labelled lines": ([head = [], ...rows]) =>
    rows
      .map((one) => one.map((text, column) => `${head[column] ?? ""}: ${text}`).join("\n"))
      .join("\n\n"),
};

const cases = Object.keys(shapes).flatMap((shape) =>
  orders.flatMap((order) =>
    [true, false].map((hasEnd) => ({ shape, order, hasEnd, columns: order.join(" ") })),
  ),
);

test.each(cases)("$shape: $columns, more text below: $hasEnd", ({ shape, order, hasEnd }) => {
  for (const words of shape.includes("logo") ? [english] : [english, french]) {
    const cells = [words.heads, ...words.rows].map((one) => order.map((column) => one[column]));
    const text = [
      ...words.before,
      shapes[shape]?.(cells) ?? "",
      ...(hasEnd ? words.after : []),
    ].join("\n\n");
    const document = recogniseDocument(
      { name: "a.txt", bytes: new TextEncoder().encode(text) },
      { detectLanguage: languageByFunctionWords },
    );
    if (isRefusal(document)) throw new Error(document.error.code);

    const texts = order.filter((column) => column !== "retention" && column !== "category");
    expect(
      document.cookies.map((cookie) =>
        texts.map((column) => (column === "name" ? cookie.names.join() : cookie[column])),
      ),
    ).toEqual(words.rows.map((one) => texts.map((column) => one[column])));
    expect(
      document.cookies.every(
        ({ retention }) => (retention !== null) === order.includes("retention"),
      ),
    ).toBe(true);
    expect(document.cookies.every(({ category }) => category !== null)).toBe(true);
    expect(document.sections.map(({ key }) => key)).toEqual([
      "introduction",
      "what-is-a-cookie",
      "cookies",
      ...(hasEnd ? ["managing-cookies"] : []),
    ]);
  }
});
