import { expect, test } from "vitest";

import { decideSave } from "./save-field.ts";

test("a value written against the kept revision makes the next one", () => {
  expect(decideSave({ value: "a", revision: 3 }, { value: "b", revision: 3 })).toEqual({
    kind: "write",
    revision: 4,
  });
});

test("a value that the field has already makes no revision, whichever revision it was written against", () => {
  const kept = { value: { amount: 1, unit: "year" }, revision: 3 };
  expect(decideSave(kept, { value: { unit: "year", amount: 1 }, revision: 3 })).toEqual({
    kind: "unchanged",
    revision: 3,
  });
  expect(decideSave(kept, { value: { unit: "year", amount: 1 }, revision: 2 })).toEqual({
    kind: "unchanged",
    revision: 3,
  });
});

test("another value written against an older revision loses, and so does one from the future", () => {
  expect(decideSave({ value: "a", revision: 3 }, { value: "b", revision: 2 })).toEqual({
    kind: "lost_race",
  });
  expect(decideSave({ value: "a", revision: 3 }, { value: "b", revision: 4 })).toEqual({
    kind: "lost_race",
  });
});
