import { expect, test } from "vitest";

import { gridAct, nextCell } from "./grid-keys.ts";

const size = { rows: 3, columns: 7 };
const key = (
  name: string,
  held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {},
) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test.each([
  ["ArrowDown", { row: 2, column: 1 }],
  ["ArrowUp", { row: 0, column: 1 }],
  ["ArrowLeft", { row: 1, column: 0 }],
  ["ArrowRight", { row: 1, column: 2 }],
  ["Home", { row: 1, column: 0 }],
  ["End", { row: 1, column: 6 }],
])("%s moves by one or to the end of the row", (name, to) => {
  expect(gridAct(key(name), { row: 1, column: 1 }, size)).toEqual({ act: "move", to });
});

test("Enter writes in the cell, Ctrl Enter is left to the page", () => {
  expect(gridAct(key("Enter"), { row: 0, column: 1 }, size)).toEqual({ act: "edit" });
  expect(gridAct(key("Enter", { ctrlKey: true }), { row: 0, column: 1 }, size)).toBeNull();
});

test("no arrow leaves the table", () => {
  expect(gridAct(key("ArrowUp"), { row: 0, column: 0 }, size)).toEqual({
    act: "move",
    to: { row: 0, column: 0 },
  });
  expect(gridAct(key("ArrowDown"), { row: 2, column: 6 }, size)).toEqual({
    act: "move",
    to: { row: 2, column: 6 },
  });
});

test("Enter and F2 write in the cell, a letter writes over it, Delete empties it, e opens the row", () => {
  expect(gridAct(key("Delete"), { row: 0, column: 0 }, size)).toEqual({ act: "clear" });
  expect(gridAct(key("Enter"), { row: 0, column: 0 }, size)).toEqual({ act: "edit" });
  expect(gridAct(key("F2"), { row: 0, column: 0 }, size)).toEqual({ act: "edit" });
  expect(gridAct(key("é"), { row: 0, column: 0 }, size)).toEqual({ act: "overwrite", with: "é" });
  expect(gridAct(key("e"), { row: 0, column: 0 }, size)).toEqual({ act: "details" });
});

test.each(["Tab", "Escape", "Shift", "?", "/"])("%s is left to the page", (name) => {
  expect(gridAct(key(name), { row: 0, column: 0 }, size)).toBeNull();
});

test("Ctrl with a letter is left to the browser", () => {
  expect(gridAct(key("c", { ctrlKey: true }), { row: 0, column: 0 }, size)).toBeNull();
});

test("after the last cell of a row comes the first of the next, and nothing after the last of all", () => {
  expect(nextCell({ row: 0, column: 6 }, size, 1)).toEqual({ row: 1, column: 0 });
  expect(nextCell({ row: 1, column: 0 }, size, -1)).toEqual({ row: 0, column: 6 });
  expect(nextCell({ row: 2, column: 6 }, size, 1)).toBeNull();
});
