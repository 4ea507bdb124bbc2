import fc from "fast-check";
import { expect, test } from "vitest";

import { mergedText, mergeTexts } from "./merge-texts.ts";

function merge(anchor: string, base: string, own: string, locale = "en") {
  return mergedText(mergeTexts({ anchor, base, own }, locale));
}

const anchor = "We keep your answer for six months. You can change it at any time.";

test("changes apart from each other are both taken", () => {
  expect(
    merge(
      anchor,
      "We keep your answer for twelve months. You can change it at any time.",
      "We keep your answer for six months. You can change it on this page at any time.",
    ),
  ).toBe("We keep your answer for twelve months. You can change it on this page at any time.");
});

test("a side that changed nothing takes the other's words", () => {
  expect(merge(anchor, "New.", anchor)).toBe("New.");
  expect(merge(anchor, anchor, "Own.")).toBe("Own.");
});

test("the same change on both sides is one change", () => {
  const both = anchor.replace("six", "twelve");
  expect(merge(anchor, both, both)).toBe(both);
});

test("two changes of one word are disputed, and each side can be read", () => {
  const pieces = mergeTexts(
    {
      anchor: "Kept for six months.",
      base: "Kept for nine months.",
      own: "Kept for two months.",
    },
    "en",
  );
  expect(pieces).toEqual([
    { kind: "agreed", text: "Kept for " },
    { kind: "disputed", anchor: "six ", base: "nine ", own: "two " },
    { kind: "agreed", text: "months." },
  ]);
  expect(mergedText(pieces)).toBeNull();
});

test("neighbouring words, one changed by each side, are disputed", () => {
  expect(merge("a red car here", "a blue car here", "a red bus here")).toBeNull();
});

test("words at one place, added by both sides, are disputed", () => {
  expect(merge("Kept here.", "Kept safely here.", "Kept only here.")).toBeNull();
});

test("Japanese, Thai and Arabic are merged by words", () => {
  expect(
    merge(
      "このサイトはクッキーを保存します。設定はいつでも変更できます。",
      "このサイトはクッキーを使用します。設定はいつでも変更できます。",
      "このサイトはクッキーを保存します。設定はここで変更できます。",
      "ja",
    ),
  ).toBe("このサイトはクッキーを使用します。設定はここで変更できます。");
  expect(
    merge(
      "เว็บไซต์นี้ใช้คุกกี้ คุณเปลี่ยนการตั้งค่าได้ทุกเมื่อ",
      "เว็บไซต์นี้เก็บคุกกี้ คุณเปลี่ยนการตั้งค่าได้ทุกเมื่อ",
      "เว็บไซต์นี้ใช้คุกกี้ คุณเปลี่ยนการตั้งค่าได้เสมอ",
      "th",
    ),
  ).toBe("เว็บไซต์นี้เก็บคุกกี้ คุณเปลี่ยนการตั้งค่าได้เสมอ");
  expect(
    merge(
      "يحفظ هذا الموقع اختيارك. يمكنك تغييره في أي وقت.",
      "يتذكر هذا الموقع اختيارك. يمكنك تغييره في أي وقت.",
      "يحفظ هذا الموقع اختيارك. يمكنك تغييره هنا في أي وقت.",
      "ar",
    ),
  ).toBe("يتذكر هذا الموقع اختيارك. يمكنك تغييره هنا في أي وقت.");
});

test("words that every object knows are words like any other", () => {
  expect(
    merge("constructor stays. End.", "constructor goes. End.", "constructor stays. End!"),
  ).toBe("constructor goes. End!");
});

const texts = fc
  .array(fc.constantFrom("one", "two", "three", "four", ".", "\n\n"), { maxLength: 8 })
  .map((words) => words.join(" "));

test("where one side changed nothing, the other side is taken whole", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(merge(before, after, before)).toBe(after);
      expect(merge(before, before, after)).toBe(after);
    }),
  );
});

test("which side is called the base decides nothing but the names of the pieces", () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, base, own) => {
      expect(merge(before, base, own)).toBe(merge(before, own, base));
    }),
  );
});

test("neighbours with more than one space between them still touch", () => {
  expect(merge("a red  car here", "a blue  car here", "a red  bus here")).toBeNull();
});

test("a text that begins with a space keeps it", () => {
  expect(merge(" one two three", " one two four", " one two three")).toBe(" one two four");
});

test("empty texts merge into an empty text", () => {
  expect(mergeTexts({ anchor: "", base: "", own: "" }, "en")).toEqual([]);
  expect(mergedText([])).toBe("");
});

test("a disputed piece shows nothing where a side took the words away", () => {
  expect(mergeTexts({ anchor: "one two", base: "", own: "one six" }, "en")).toEqual([
    { kind: "disputed", anchor: "one two", base: "", own: "one six" },
  ]);
});

test("disputed phrases are shown whole, each side's words as they stand", () => {
  const versions = {
    anchor: "for two months. End",
    base: "for six weeks. End",
    own: "for ten days. End",
  };
  expect(mergeTexts(versions, "en")).toEqual([
    { kind: "agreed", text: "for " },
    { kind: "disputed", anchor: "two months", base: "six weeks", own: "ten days" },
    { kind: "agreed", text: ". End" },
  ]);
});
