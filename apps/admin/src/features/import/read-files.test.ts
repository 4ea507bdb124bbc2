import { expect, test } from "vitest";

import { readFile, readPasted, toBase64 } from "./read-files.ts";

test("bytes survive the way to the server, also many of them", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  expect(Buffer.from(toBase64(bytes), "base64").equals(Buffer.from(bytes))).toBe(true);
});

test("a file that is not UTF-8 is shown as Latin-1 and sent as it is", async () => {
  const bytes = new Uint8Array([0x64, 0xe9, 0x70, 0xf4, 0x74]);
  const chosen = await readFile(new File([bytes], "old.txt"));

  expect(chosen.text).toBe("dépôt");
  expect(Buffer.from(chosen.base64, "base64")).toEqual(Buffer.from(bytes));
});

test("pasted text is sent as UTF-8", () => {
  expect(Buffer.from(readPasted("a.txt", "dépôt").base64, "base64").toString("utf8")).toBe("dépôt");
});
