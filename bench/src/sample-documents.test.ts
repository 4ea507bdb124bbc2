import { compareDocuments } from "@cookiedesk/domain/compare/compare-documents";
import { expect, test } from "vitest";

import { editedDocument, sampleDocument } from "./sample-documents.ts";

const before = sampleDocument(300);
const { sections, cookies } = compareDocuments(before, editedDocument(before), "en");
const changes = [...sections, ...cookies];
const count = (state: string) => changes.filter((change) => change.state === state).length;

test("a document has as many parts as it is asked for, and the edit touches one in ten", () => {
  expect(before.sections.length + before.cookies.length).toBe(300);
  expect(changes.filter(({ state, moved }) => state !== "same" || moved)).toHaveLength(30 + 8);
});

test("parts are changed, moved, added and removed", () => {
  expect([count("changed"), count("added"), count("removed")]).toEqual([24, 8, 6]);
  expect(changes.filter(({ moved }) => moved)).toHaveLength(8);
});
