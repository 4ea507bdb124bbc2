import { expect, test } from "vitest";

import { shortcutName } from "./shortcut-name.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false };

test("Ctrl and ⌘ are the same shortcut", () => {
  expect(shortcutName({ ...none, key: "Enter", ctrlKey: true })).toBe("mod+Enter");
  expect(shortcutName({ ...none, key: "Enter", metaKey: true })).toBe("mod+Enter");
});

test("a key alone is its own shortcut, as it was typed", () => {
  expect(shortcutName({ ...none, key: "?" })).toBe("?");
  expect(shortcutName({ ...none, key: "j" })).toBe("j");
});

test("letters that are typed with Alt are never a shortcut", () => {
  expect(shortcutName({ ...none, key: "/", altKey: true })).toBeNull();
  expect(shortcutName({ ...none, key: "Enter", ctrlKey: true, altKey: true })).toBeNull();
});
