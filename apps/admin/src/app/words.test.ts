import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

const source = path.resolve(import.meta.dirname, "..");
const catalogues = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(path.join("words", "en.json")))
  .map((file) => path.dirname(file));

/** Every sentence by its key; forms of one plural are one key. */
function sentences(folder: string, language: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === "string") found.set(key, value);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value))
        walk(inner, key === "" ? name : `${key}.${name}`);
    }
  };
  walk(JSON.parse(readFileSync(path.join(source, folder, `${language}.json`), "utf8")), "");
  return found;
}

const slots = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)\}\}|<\/?(\w+)>/gu)].map(([slot]) => slot).toSorted();

test("there is a catalogue for every part of the back office", () => {
  expect(catalogues.length).toBeGreaterThanOrEqual(8);
});

test.each(catalogues)("%s has every word in French, and none that English lacks", (folder) => {
  expect([...sentences(folder, "fr").keys()].toSorted()).toEqual(
    [...sentences(folder, "en").keys()].toSorted(),
  );
});

test.each(catalogues)("%s fills the same places in both languages", (folder) => {
  const french = sentences(folder, "fr");
  for (const [key, english] of sentences(folder, "en")) {
    expect({ key, slots: slots(french.get(key) ?? "") }).toEqual({ key, slots: slots(english) });
  }
});

test.each(catalogues)("%s is translated, not copied", (folder) => {
  const english = sentences(folder, "en");
  if (english.size < 12) return;
  const same = [...sentences(folder, "fr")].filter(
    ([key, sentence]) => english.get(key) === sentence,
  );
  expect(same.length / english.size).toBeLessThan(0.2);
});
