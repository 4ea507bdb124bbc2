import { expect, test } from "vitest";

import { mostLines, readPlatformFile } from "./read-platform-file.ts";

const heading = "name,url,base,locales";

test.each([
  ["commas", "name,url,base,locales\nBabel,https://babel.example,standard,en|fr"],
  ["semicolons", "name;url;base;locales\nBabel;https://babel.example;standard;en|fr"],
  ["tabs", "name\turl\tbase\tlocales\nBabel\thttps://babel.example\tstandard\ten|fr"],
  ["a byte order mark", "\uFEFFname,url,base,locales\nBabel,https://babel.example,standard,en|fr"],
  ["other cases", "Name , URL,Base,LOCALES\r\nBabel,https://babel.example,standard,en|fr\r\n"],
  ["another order", "locales,base,url,name\nen|fr,standard,https://babel.example,Babel"],
  ["quotes", '"name","url","base","locales"\n"Babel","https://babel.example","standard","en|fr"'],
  ["empty lines", "name,url,base,locales\n\n,,,\nBabel,https://babel.example,standard,en|fr\n\n"],
])("a file with %s is read", (_, csv) => {
  const read = readPlatformFile(csv);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.lines.map(({ cells }) => cells)).toEqual([
    { name: "Babel", url: "https://babel.example", base: "standard", locales: "en|fr" },
  ]);
});

test("a quoted cell may hold separators, quotes and line breaks; lines are counted from the heading", () => {
  const read = readPlatformFile(`${heading}\n"A, ""b""\nc",https://a.example,standard,en\n`);
  expect(read).toEqual({
    ok: true,
    lines: [
      {
        line: 2,
        cells: { name: 'A, "b"\nc', url: "https://a.example", base: "standard", locales: "en" },
        hasMore: false,
      },
    ],
  });
});

test.each(["=1+1", "+33 1 23", "-5", "@SUM(A1)", '=HYPERLINK("https://evil.example")'])(
  "%s is a name like any other, and stays as it is typed",
  (name) => {
    const read = readPlatformFile(`${heading}\n"${name.replaceAll('"', '""')}",u,b,en`);
    expect(read.ok && read.lines[0]?.cells.name).toBe(name);
  },
);

test("a line with more cells than the heading says so", () => {
  const read = readPlatformFile(`${heading}\nBabel,u,b,en,left over`);
  expect(read.ok && read.lines[0]?.hasMore).toBe(true);
});

test.each([
  ["", [{ code: "empty_file" }]],
  ["\n\n", [{ code: "empty_file" }]],
  [heading, [{ code: "empty_file" }]],
  [
    "name,adress,url,url,base,locales\nx",
    [
      { code: "unknown_column", column: "adress" },
      { code: "column_twice", column: "url" },
    ],
  ],
  [
    "slug,name\nx,y",
    [
      { code: "column_missing", column: "url" },
      { code: "column_missing", column: "base" },
      { code: "column_missing", column: "locales" },
    ],
  ],
  [`${heading}\n"Babel,u,b,en`, [{ code: "open_quote", line: 2 }]],
  [
    `${heading}\n${"a,b,c,d\n".repeat(mostLines + 2)}`,
    [{ code: "too_many_lines", most: mostLines }],
  ],
])("what is wrong with a whole file is said, all at once", (csv, problems) => {
  expect(readPlatformFile(csv)).toEqual({ ok: false, problems });
});

test.each(["__proto__", "constructor", "toString"])("a column called %s is unknown", (column) => {
  expect(readPlatformFile(`${heading},${column}\na,b,c,en,x`)).toEqual({
    ok: false,
    problems: [{ code: "unknown_column", column: column.toLowerCase() }],
  });
});
