import { expect, test } from "vitest";

import { partsLeftBehind } from "./address.ts";

const babel = { url: "https://babel.example", slug: "babel" };

test("who moves leaves behind what changed, each part by itself", () => {
  expect(partsLeftBehind(babel, { url: "https://tower.example", slug: "tower" })).toEqual([
    { slug: "babel" },
    { url: "https://babel.example" },
  ]);
  expect(partsLeftBehind(babel, { ...babel, url: "https://tower.example" })).toEqual([
    { url: "https://babel.example" },
  ]);
});

test("who stays leaves nothing behind", () => {
  expect(partsLeftBehind(babel, { ...babel })).toEqual([]);
});
