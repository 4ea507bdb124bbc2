import { randomBytes } from "node:crypto";

import { expect, test } from "vitest";

import { decodeBlob, encodeBlob } from "./blob-encoding.ts";

const text = Buffer.from(
  JSON.stringify(Array.from({ length: 200 }, (_, at) => ({ key: `row-${at * at}` }))),
);
const alike = Buffer.from(text.toString().replace("row-4", "row-x"));

test("text comes back byte for byte, from fewer bytes", () => {
  const encoded = encodeBlob(text, null);
  expect(encoded).toMatchObject({ encoding: "deflate", isAgainstReference: false });
  expect(encoded.bytes.length).toBeLessThan(text.length / 4);
  expect(Buffer.from(decodeBlob(encoded, null))).toEqual(text);
});

test("text beside a reference that is almost the same takes next to nothing, and comes back byte for byte", () => {
  const encoded = encodeBlob(alike, text);
  expect(encoded).toMatchObject({ encoding: "deflate", isAgainstReference: true });
  expect(encoded.bytes.length).toBeLessThan(60);
  expect(Buffer.from(decodeBlob(encoded, text))).toEqual(alike);
});

test("a reference that does not help is not used", () => {
  expect(encodeBlob(text, randomBytes(500)).isAgainstReference).toBe(false);
});

test("what nothing makes smaller is kept as it is", () => {
  const noise = randomBytes(500);
  expect(encodeBlob(noise, null)).toEqual({
    bytes: noise,
    encoding: null,
    isAgainstReference: false,
  });
  expect(decodeBlob({ bytes: noise, encoding: null }, null)).toEqual(noise);
});

test("nothing at all comes back as nothing at all", () => {
  const empty = Buffer.alloc(0);
  expect(Buffer.from(decodeBlob(encodeBlob(empty, text), text))).toEqual(empty);
});

test("an encoding that only a newer program knows is refused by its name", () => {
  expect(() => decodeBlob({ bytes: text, encoding: "zstd" }, null)).toThrow("zstd");
});
