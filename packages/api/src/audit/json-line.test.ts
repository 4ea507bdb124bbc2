import { expect, test } from "vitest";

import { jsonLine } from "./json-line.ts";

/** Every control, separator, mark of direction and character without a width in the first plane, 500 times in texts. */
const controls = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, at) => 0x7f + at),
  0xad,
  0x61c,
  ...Array.from({ length: 5 }, (_, at) => 0x200b + at),
  ...Array.from({ length: 7 }, (_, at) => 0x2028 + at),
  ...Array.from({ length: 16 }, (_, at) => 0x2060 + at),
  0xfeff,
  0xfff9,
  0xfffa,
  0xfffb,
].map((code) => String.fromCharCode(code));
const texts = Array.from({ length: 500 }, (_, at) => {
  const control = controls[at % controls.length] ?? "";
  return [`${control}x`, `x${control}`, `x${control}${control}\n{"by":"nobody"}`][at % 3] ?? "";
});

test(`no control character gets into a line (${texts.length} texts with one of ${controls.length})`, () => {
  for (const text of texts) {
    const line = jsonLine({ text, [text]: 1 });
    expect(line.endsWith("\n")).toBe(true);
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(line)).toEqual({ text, [text]: 1 });
  }
});

test("half a character is written as its number", () => {
  expect(jsonLine("\ud800")).toBe('"\\ud800"\n');
});
