import { expect, test } from "vitest";

import { mentionOf, mentionsIn, readCommentText } from "./comment-text.ts";

test("who is mentioned is read out of the text, each once and in order", () => {
  expect(mentionsIn("@[ben] and @[ada], then @[ben] again")).toEqual(["ben", "ada"]);
});

test.each([
  ["an address with an id behind it", "ada@[ben]"],
  ["an @ alone", "@ada"],
  ["brackets with nothing in them", "@[]"],
  ["an id that no account could have", "@[a b]"],
])("%s mentions nobody", (_, body) => {
  expect(mentionsIn(body)).toEqual([]);
});

test("a mention is written the way it is read", () => {
  expect(mentionsIn(`(${mentionOf("V1StGXR8_Z5-j")})`)).toEqual(["V1StGXR8_Z5-j"]);
});

test("a body comes in pieces: words, people and addresses", () => {
  expect(readCommentText("See https://a.example/x, @[ben].")).toEqual([
    { kind: "words", text: "See " },
    { kind: "link", text: "https://a.example/x", href: "https://a.example/x" },
    { kind: "words", text: ", " },
    { kind: "mention", personId: "ben" },
    { kind: "words", text: "." },
  ]);
});

test("an empty body has no pieces", () => {
  expect(readCommentText("")).toEqual([]);
});

test.each([
  ["a script's address", "javascript:alert(1)"],
  ["a data address", "data:text/html,<script>alert(1)</script>"],
  ["a script dressed as a host", "javascript://example.org/%0aalert(1)"],
  ["markup", "<a href='x' onclick=alert(1)>y</a>"],
  ["a scheme with nothing behind it", "https://"],
  ["a mail scheme with nothing behind it", "mailto:"],
  ["an address without a scheme", "example.org"],
])("%s stays words", (_, body) => {
  expect(readCommentText(body)).toEqual([{ kind: "words", text: body }]);
});

test.each([
  ["http", "http://a.example"],
  ["https in capitals", "HTTPS://A.EXAMPLE/"],
  ["mailto", "mailto:ada@example.org"],
  ["a query and a fragment", "https://a.example/?b=c&d#e"],
  ["brackets of its own", "https://a.example/wiki/Cookie_(web)"],
])("%s can be followed whole", (_, link) => {
  expect(readCommentText(link)).toEqual([{ kind: "link", text: link, href: link }]);
});

test.each([".", ",", ";", ":", "!", "?", ")", "”", "»", "...", ")."])(
  "%s behind an address belongs to the sentence",
  (end) => {
    expect(readCommentText(`https://a.example/x${end}`)).toEqual([
      { kind: "link", text: "https://a.example/x", href: "https://a.example/x" },
      { kind: "words", text: end },
    ]);
  },
);

test("an address ends where markup would begin", () => {
  const [link] = readCommentText('https://a.example/"onmouseover=alert(1)');
  expect(link).toEqual({ kind: "link", text: "https://a.example/", href: "https://a.example/" });
});

test("all pieces together are the body, whatever is in it", () => {
  const body = "a https://x.example). @[ben]@[ada] mailto: mailto:b@c.example, https:// end";
  const text = readCommentText(body).map((piece) =>
    piece.kind === "mention" ? mentionOf(piece.personId) : piece.text,
  );
  expect(text.join("")).toBe(body);
});
