import { expect, test } from "vitest";

import { desk, french, memoryStorage, purpose, seenBase, SignedOut } from "./saver-desk.ts";
import type { SaveReply } from "./saver.ts";
import { whenSettled } from "./when-settled.ts";

const lostRace: SaveReply = {
  ok: false,
  code: "lost_race",
  theirs: { value: "Theirs", revision: 2, by: "Ada", at: "2026-11-22T14:00:00Z" },
};

test("a pause in typing saves the text with the revision it started from and the base version it was shown with", () => {
  const { saver, sent, show, pass } = desk();
  show("Before", 1);
  saver.type(purpose, "Bef");
  saver.type(purpose, "After");
  expect(sent).toHaveLength(0);
  pass();
  expect(sent.map(({ request }) => request)).toEqual([
    { ...purpose, value: "After", revision: 1, base: seenBase },
  ]);
});

test("typing while a save is under way keeps every character and sends the rest afterwards from the new revision", async () => {
  const { saver, sent, show, pass, shown, ok } = desk();
  show("Before", 1);
  saver.type(purpose, "One");
  pass();
  saver.type(purpose, "One two");
  pass();
  expect(sent).toHaveLength(1);

  await sent[0]!.answer(ok(2));
  expect(shown()).toBe("One two");
  expect(sent[1]!.request).toMatchObject({ value: "One two", revision: 2 });

  await sent[1]!.answer(ok(3));
  expect(saver.summary()).toEqual({
    unsaved: 0,
    state: "saved",
    at: new Date("2026-11-22T14:02:00Z"),
    editRevision: 37,
  });
});

test("the server's echo of an older save never overwrites what was typed since", async () => {
  const { saver, sent, show, pass, shown, ok } = desk();
  show("Before", 1);
  saver.type(purpose, "One");
  pass();
  await sent[0]!.answer(ok(2));
  saver.type(purpose, "One two");
  show("One", 2);
  expect(shown()).toBe("One two");
  show("Before", 1);
  expect(shown()).toBe("One two");
});

test("the server's tidier form of a saved text waits until the field is left", async () => {
  const { saver, sent, show, pass, shown, ok } = desk();
  show("Before", 1);
  saver.type(purpose, "One ");
  pass();
  await sent[0]!.answer(ok(2));
  show("One", 2);
  expect(shown()).toBe("One ");
  saver.leave(purpose);
  show("One", 2);
  expect(shown()).toBe("One");
  expect(sent).toHaveLength(1);
});

test("another person's newer text appears in a field that nobody is typing in", () => {
  const { show, shown } = desk();
  show("Before", 1);
  show("Theirs", 2);
  expect(shown()).toBe("Theirs");
});

test("a newer text from elsewhere does not replace one being typed, and the save still carries the old revision", () => {
  const { saver, sent, show, pass, shown } = desk();
  show("Before", 1);
  saver.type(purpose, "Mine");
  show("Theirs", 2);
  expect(shown()).toBe("Mine");
  pass();
  expect(sent[0]!.request).toMatchObject({ value: "Mine", revision: 1 });
});

test("a lost race keeps both texts and sends nothing until a person has chosen", async () => {
  const { saver, sent, show, pass, shown } = desk();
  show("Before", 1);
  saver.type(purpose, "Mine");
  pass();
  await sent[0]!.answer(lostRace);
  saver.type(purpose, "Mine, longer");
  pass();
  saver.saveNow();

  expect(sent).toHaveLength(1);
  expect(saver.summary().state).toBe("conflict");
  expect(shown()).toBe("Mine, longer");
  expect(saver.field(purpose)?.trouble).toMatchObject({
    kind: "lost_race",
    theirs: { value: "Theirs", by: "Ada" },
  });
});

test("choosing mine after a lost race saves what the field holds now, on top of theirs", async () => {
  const { saver, sent, show, pass } = desk();
  show("Before", 1);
  saver.type(purpose, "Mine");
  pass();
  await sent[0]!.answer(lostRace);
  saver.type(purpose, "Mine and theirs");
  saver.keepMine(purpose);
  expect(sent[1]!.request).toMatchObject({ value: "Mine and theirs", revision: 2 });
});

test("choosing theirs after a lost race shows their text and saves nothing", async () => {
  const { saver, sent, show, pass, shown } = desk();
  show("Before", 1);
  saver.type(purpose, "Mine");
  pass();
  await sent[0]!.answer(lostRace);
  saver.takeTheirs(purpose);
  pass();
  expect(shown()).toBe("Theirs");
  expect(sent).toHaveLength(1);
  expect(saver.summary().unsaved).toBe(0);
});

test("losing a race against the same text is no conflict", async () => {
  const { saver, sent, show, pass } = desk();
  show("Before", 1);
  saver.type(purpose, "Theirs");
  pass();
  await sent[0]!.answer(lostRace);
  expect(saver.summary().unsaved).toBe(0);
});

test("a text that breaks a rule is named, kept and not sent", () => {
  const { saver, sent, show, pass, shown } = desk();
  show("Before", 1);
  saver.type(purpose, "<b>");
  pass();
  expect(sent).toHaveLength(0);
  expect(shown()).toBe("<b>");
  expect(saver.field(purpose)?.trouble).toEqual({
    kind: "invalid",
    problems: [{ code: "html", line: 1, excerpt: "<b>" }],
  });
  saver.type(purpose, "Mended");
  pass();
  expect(sent[0]!.request.value).toBe("Mended");
});

test("a server out of reach keeps the text and gets it when it is back", async () => {
  const { saver, sent, show, pass, ok } = desk();
  show("Before", 1);
  saver.type(purpose, "Mine");
  pass();
  await sent[0]!.fail(new TypeError("Failed to fetch"));
  expect(saver.summary()).toEqual({ unsaved: 1, state: "unreachable" });
  pass();
  await sent[1]!.answer(ok(2));
  expect(saver.summary().unsaved).toBe(0);
});

test("an ended session keeps the text and sends it once the server knows the person again", async () => {
  const { saver, sent, show, pass, shown } = desk();
  show("Before", 1);
  saver.type(purpose, "Mine");
  pass();
  await sent[0]!.fail(new SignedOut());
  pass();
  expect(sent).toHaveLength(1);
  expect(saver.summary().state).toBe("signed_out");
  show("Before", 1);
  expect(shown()).toBe("Mine");
  expect(sent[1]!.request).toMatchObject({ value: "Mine", revision: 1 });
});

test("two languages of one field save side by side", () => {
  const { saver, sent, show, pass } = desk();
  show("Avant", 4, french);
  saver.type(purpose, "Mine");
  saver.type(french, "À moi");
  pass();
  expect(sent.map(({ request }) => [request.locale, request.revision])).toEqual([
    ["en", 1],
    ["fr", 4],
  ]);
});

test("typing the text that was there anyway saves nothing", () => {
  const { saver, sent, show, pass } = desk();
  show("Before", 1);
  saver.type(purpose, "Other");
  saver.type(purpose, "Before");
  pass();
  expect(sent).toHaveLength(0);
});

test("what was not saved is put back after the tab was closed, and then saved", () => {
  const before = desk();
  before.show("Before", 1);
  before.saver.type(purpose, "Typed on the train");
  before.saver.close();

  const after = desk({ storage: before.storage, tab: "other tab" });
  expect(after.show("Before", 1)).toBe(1);
  expect(after.shown()).toBe("Typed on the train");
  expect(after.sent[0]!.request).toMatchObject({ value: "Typed on the train", revision: 1 });
});

test("a kept text whose field has moved on meanwhile is sent from its own old revision, so that it loses in the open", () => {
  const before = desk();
  before.show("Before", 1);
  before.saver.type(purpose, "Typed on the train");
  before.saver.close();

  const after = desk({ storage: before.storage });
  after.show("Theirs", 2);
  expect(after.sent[0]!.request).toMatchObject({ value: "Typed on the train", revision: 1 });
});

test("a saved text is no longer kept", async () => {
  const { saver, sent, show, pass, ok, storage } = desk();
  show("Before", 1);
  saver.type(purpose, "Mine");
  pass();
  pass();
  expect(storage.length).toBe(1);
  await sent[0]!.answer(ok(2));
  expect(storage.length).toBe(0);
});

test("a text that a closed tab kept is removed by the tab that saved it, and never comes back", async () => {
  const closed = desk({ tab: "closed" });
  closed.show("Before", 1);
  closed.saver.type(purpose, "Typed on the train");
  closed.saver.close();

  const open = desk({ storage: closed.storage, tab: "open" });
  open.show("Before", 1);
  await open.sent[0]!.answer(open.ok(2));
  expect(open.storage.length).toBe(0);
});

test("a kept text that the server has by now is forgotten, whichever tab kept it", () => {
  const closed = desk({ tab: "closed" });
  closed.show("Before", 1);
  closed.saver.type(purpose, "Typed on the train");
  closed.saver.close();

  const open = desk({ storage: closed.storage, tab: "open" });
  expect(open.show("Typed on the train", 2)).toBe(0);
  expect(open.storage.length).toBe(0);
});

test("a tab does not remove what another tab has kept", () => {
  const storage = memoryStorage();
  const one = desk({ storage, tab: "one" });
  const two = desk({ storage, tab: "two" });
  one.show("Before", 1);
  two.show("Before", 1);
  one.saver.type(purpose, "One");
  one.saver.close();
  two.saver.type(purpose, "Two");
  two.saver.type(purpose, "Before");
  expect(storage.length).toBe(1);
});

test("leaving for the publish page waits until what was typed has been answered", async () => {
  const { saver, sent, show, ok } = desk();
  show("Before", 1);
  saver.type(purpose, "Mine");
  let isThere = false;
  const arrival = whenSettled(saver).then(() => {
    isThere = true;
  });
  await Promise.resolve();
  expect(isThere).toBe(false);
  await sent[0]?.answer(ok(2));
  await arrival;
  expect(saver.summary().unsaved).toBe(0);
});
