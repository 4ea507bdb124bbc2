import { expect, test } from "vitest";

import { renderDraft, renderSample } from "./render-draft.ts";
import { sampleDocument } from "./sample-version.ts";
import { wordsFor } from "./words.ts";

const platform = { name: "Example", url: "https://www.example.org" };
const mark = wordsFor("en")?.draft ?? "";

test("a sample says what a draft says, but for the mark that it is one", () => {
  const draft = renderDraft(sampleDocument, platform);
  const sample = renderSample(sampleDocument, platform);
  expect(draft).toContain(`<p class="meta"><b class="draft">${mark}</b></p>`);
  expect(sample).not.toContain(mark);
  expect(sample).toContain("<h1>Cookie policy</h1>");
});
