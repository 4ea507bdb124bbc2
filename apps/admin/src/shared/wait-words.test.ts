import { expect, test } from "vitest";

import { waitWords } from "./wait-words.ts";

test.each([
  [1, "en", "1 second"],
  [59, "en", "59 seconds"],
  [60, "en", "1 minute"],
  [61, "en", "2 minutes"],
  [900, "fr", "15 minutes"],
  [0.2, "fr", "1 seconde"],
])("%d seconds in %s are told as “%s”", (seconds, language, words) => {
  expect(waitWords(seconds, language).replaceAll("\u00A0", " ")).toBe(words);
});
