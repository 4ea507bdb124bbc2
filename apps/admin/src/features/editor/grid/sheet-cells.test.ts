import { expect, test } from "vitest";

import { readSheet, writeSheetCell } from "./sheet-cells.ts";

test("rows and cells come out as the sheet had them, without the last line end", () => {
  expect(readSheet("sessionid\tOpendatasoft\r\ncsrftoken\t\r\n")).toEqual([
    ["sessionid", "Opendatasoft"],
    ["csrftoken", ""],
  ]);
});

test("a cell with line ends and quotes stays one cell", () => {
  expect(readSheet('a\t"one\ntwo ""three"""\tb')).toEqual([["a", 'one\ntwo "three"', "b"]]);
});

test("a quote inside ordinary words is a quote", () => {
  expect(readSheet('"Yes", he said\tb')).toEqual([['"Yes", he said', "b"]]);
});

test("a cell that is written is read again as it was", () => {
  const text = 'one\ttwo\n"three"';
  expect(readSheet(writeSheetCell(text))).toEqual([[text]]);
});
