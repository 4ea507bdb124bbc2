import type { Json } from "@cookiedesk/domain/canonical-json";

import type { EditorField } from "./field-key.ts";
import { shownValue } from "./field-state.ts";
import { keepTextsIn } from "./kept-texts.ts";
import { createSaver, type SaveReply, type SaveRequest } from "./saver.ts";

export const purpose: EditorField = {
  part: { kind: "cookie", key: "sessionid" },
  field: "purpose",
  locale: "en",
};
/** The base version that the desk shows. */
export const seenBase = { id: "0192", version: 13 };
export const french: EditorField = { ...purpose, locale: "fr" };

export class SignedOut extends Error {}

/** For tests: a server that answers when the test says so, a clock that moves when the test says so. */
export function desk({ storage = memoryStorage(), tab = "tab" } = {}) {
  const sent: {
    request: SaveRequest;
    answer: (reply: SaveReply) => Promise<void>;
    fail: (fault: Error) => Promise<void>;
  }[] = [];
  const timers = new Set<{ come: () => void }>();
  const wait = (_milliseconds: number, then: () => void) => {
    const timer = { come: then };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const saver = createSaver({
    save: (request) =>
      new Promise((resolve, reject) => {
        sent.push({
          request,
          answer: async (reply) => (resolve(reply), await settled()),
          fail: async (fault) => (reject(fault), await settled()),
        });
      }),
    explainFault: (fault) => (fault instanceof SignedOut ? "signed_out" : "unreachable"),
    findProblems: (_field, value) =>
      value === "<b>" ? [{ code: "html", line: 1, excerpt: "<b>" }] : [],
    kept: keepTextsIn({ storage, subject: "platform/1", tab, wait }),
    wait,
    now: () => new Date("2026-11-22T14:02:00Z"),
  });
  const show = (value: Json, revision: number, field = purpose) =>
    saver.show(
      [
        { ...purpose, value: "Before", revision: 1 },
        { ...field, value, revision },
      ],
      { base: seenBase, editRevision: 36, isInherited: () => false },
    );

  return {
    saver,
    sent,
    show,
    storage,
    /** Lets every timer that is set now come due. */
    pass() {
      const due = [...timers];
      timers.clear();
      for (const { come } of due) come();
    },
    shown(field = purpose) {
      const state = saver.field(field);
      if (state === undefined) throw new Error("the server has not shown this field yet");
      return shownValue(state);
    },
    ok: (revision: number): SaveReply => ({ ok: true, revision, editRevision: 37 }),
  };
}

function settled() {
  return new Promise<void>((resolve) => setTimeout(resolve, 0));
}

/** A browser's store that ends with the test. */
export function memoryStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  };
}
