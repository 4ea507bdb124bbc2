import { expect, test } from "vitest";

import { fieldKey } from "./field-key.ts";
import { desk, memoryStorage, purpose } from "./saver-desk.ts";

test("a text that an earlier release kept without its base comes back, and is saved against none", () => {
  const storage = memoryStorage();
  const known = { value: "Before", revision: 1, baseVersion: 13 };
  const key = `cookiedesk/unsaved/platform/1/${fieldKey(purpose)}`;
  storage.setItem(key, JSON.stringify({ tab: "closed", value: "Typed on the train", known }));

  const open = desk({ storage, tab: "open" });
  expect(open.show("Before", 1)).toBe(1);
  expect(open.sent[0]!.request).toMatchObject({ value: "Typed on the train", base: null });
});
