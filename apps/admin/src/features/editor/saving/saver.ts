import type { Json } from "@cookiedesk/domain/canonical-json";

import { type EditorField, fieldKey } from "./field-key.ts";
import {
  discard,
  failed,
  type FieldProblem,
  type FieldState,
  isReadyToSend,
  isUnsaved,
  keepMine,
  type Known,
  leave,
  refuse,
  resume,
  saved,
  send,
  serverShows,
  shownValue,
  takeTheirs,
  type Theirs,
  type Trouble,
  type,
} from "./field-state.ts";
import type { KeptTexts } from "./kept-texts.ts";
import type { SeenBase } from "./seen-base.ts";
import { type SaveSummary, summarise } from "./save-summary.ts";

export type SaveReply =
  | { readonly ok: true; readonly revision: number; readonly editRevision: number }
  | { readonly ok: false; readonly code: "lost_race"; readonly theirs: Theirs }
  | { readonly ok: false; readonly code: "invalid"; readonly problems: readonly FieldProblem[] }
  | { readonly ok: false; readonly code: "gone" };

export interface SaveRequest extends EditorField {
  readonly value: Json;
  readonly revision: number;
  readonly base: SeenBase | null;
}

export interface SaverParts {
  readonly save: (request: SaveRequest) => Promise<SaveReply>;
  /** Tells why `save` threw. */
  readonly explainFault: (fault: unknown) => "unreachable" | "signed_out";
  /** The rules that the server will apply, so that a broken text is named while it is typed. */
  readonly findProblems: (
    field: EditorField,
    value: Json,
    isInherited: boolean,
  ) => readonly FieldProblem[];
  readonly kept: KeptTexts;
  /** Calls back once after so many milliseconds; gives what cancels it. */
  readonly wait: (milliseconds: number, then: () => void) => () => void;
  readonly now: () => Date;
  /** Something was saved: what depends on it may be asked for again. */
  readonly onSaved?: () => void;
}

export interface ServerField extends EditorField {
  readonly value: Json;
  readonly revision: number;
}

/** What holds for all fields that the server shows at once. */
export interface ShownWith {
  readonly base: SeenBase | null;
  readonly editRevision: number;
  /** A base's text stands behind the field. */
  readonly isInherited: (field: EditorField) => boolean;
}

export type Saver = ReturnType<typeof createSaver>;

const typingPause = 600;
const firstRetry = 3000;
const longestRetry = 60_000;

/** Saves an editor's fields one by one, each from the revision it started from, and keeps what is not saved yet. */
export function createSaver({
  save,
  explainFault,
  findProblems,
  kept,
  wait,
  now,
  onSaved,
}: SaverParts) {
  const fields = new Map<string, { readonly field: EditorField; readonly state: FieldState }>();
  const pauses = new Map<string, () => void>();
  const listeners = new Set<() => void>();
  let restored = false;
  let isInherited: ShownWith["isInherited"] = () => false;
  let retryIn = firstRetry;
  let cancelRetry: (() => void) | undefined;
  let lastSaved: { at: Date; editRevision: number } | null = null;
  let editRevision = 0;
  let summary = summarise([], null, 0);

  function change(key: string, next: (state: FieldState) => FieldState) {
    const entry = fields.get(key);
    if (entry === undefined) return;
    const state = next(entry.state);
    if (state === entry.state) return;
    fields.set(key, { field: entry.field, state });
    if (isUnsaved(state)) kept.keep(entry.field, { value: shownValue(state), known: state.known });
    else kept.drop(entry.field);
    publish();
  }

  function publish() {
    summary = summarise(
      [...fields.values()].map(({ state }) => state),
      lastSaved,
      editRevision,
    );
    for (const listener of listeners) listener();
  }

  function saveSoon(key: string) {
    pauses.get(key)?.();
    pauses.set(
      key,
      wait(typingPause, () => saveField(key)),
    );
  }

  function saveField(key: string) {
    pauses.get(key)?.();
    pauses.delete(key);
    const entry = fields.get(key);
    if (entry === undefined || !isReadyToSend(entry.state)) return;

    const value = shownValue(entry.state);
    const problems = findProblems(entry.field, value, isInherited(entry.field));
    if (problems.length > 0) {
      change(key, (state) => refuse(state, problems));
      return;
    }
    const { revision, base } = entry.state.known;
    change(key, send);
    void sendField(key, { ...entry.field, value, revision, base });
  }

  async function sendField(key: string, request: SaveRequest) {
    try {
      settle(key, await save(request));
    } catch (fault) {
      change(key, (state) => failed(state, { kind: explainFault(fault) }));
      if (explainFault(fault) === "unreachable") retryLater();
    }
  }

  function settle(key: string, reply: SaveReply) {
    retryIn = firstRetry;
    if (!reply.ok) {
      change(key, (state) => failed(state, troubleOf(reply)));
      // The field is not sent again by itself unless its text has changed since.
      saveField(key);
      return;
    }
    lastSaved = { at: now(), editRevision: reply.editRevision };
    editRevision = Math.max(editRevision, reply.editRevision);
    change(key, (state) => saved(state, reply.revision));
    publish();
    onSaved?.();
    saveField(key);
  }

  function retryLater() {
    cancelRetry?.();
    cancelRetry = wait(retryIn, retry);
    retryIn = Math.min(retryIn * 2, longestRetry);
  }

  function retry() {
    cancelRetry?.();
    cancelRetry = undefined;
    for (const key of fields.keys()) {
      change(key, resume);
      saveField(key);
    }
  }

  return {
    /** Takes in what the server shows. The first time, texts that were kept from before are put back and sent. */
    show(shown: Iterable<ServerField>, at: ShownWith) {
      isInherited = at.isInherited;
      const present = new Set<string>();
      for (const { part, field, locale, value, revision } of shown) {
        const ref = { part, field, locale };
        const key = fieldKey(ref);
        present.add(key);
        const known: Known = { value, revision, base: at.base };
        const state = fields.get(key)?.state;
        fields.set(key, {
          field: ref,
          state: state === undefined ? { known } : serverShows(state, known),
        });
      }
      for (const [key, { state }] of fields)
        if (!present.has(key) && !isUnsaved(state)) fields.delete(key);
      editRevision = Math.max(editRevision, at.editRevision);
      const count = restored ? 0 : putBack();
      restored = true;
      publish();
      if (summary.state === "signed_out" || count > 0) retry();
      return count;
    },
    type(ref: EditorField, value: Json) {
      const key = fieldKey(ref);
      change(key, (state) => type(state, value));
      saveSoon(key);
    },
    /** The field lost the cursor: what is in it is saved now. */
    leave(ref: EditorField) {
      saveField(fieldKey(ref));
      change(fieldKey(ref), leave);
    },
    /** Everything that waits for a pause in typing is sent now. */
    saveNow() {
      retry();
    },
    keepMine(ref: EditorField) {
      change(fieldKey(ref), keepMine);
      saveField(fieldKey(ref));
      change(fieldKey(ref), leave);
    },
    takeTheirs(ref: EditorField) {
      change(fieldKey(ref), takeTheirs);
      onSaved?.();
    },
    discard(ref: EditorField) {
      change(fieldKey(ref), discard);
    },
    field(ref: EditorField): FieldState | undefined {
      return fields.get(fieldKey(ref))?.state;
    },
    /** The same by a key that is at hand: a table asks for hundreds of fields at each stroke. */
    fieldAt(key: string): FieldState | undefined {
      return fields.get(key)?.state;
    },
    unsaved(): { readonly field: EditorField; readonly state: FieldState }[] {
      return [...fields.values()].filter(({ state }) => isUnsaved(state));
    },
    summary(): SaveSummary {
      return summary;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** The page may be closed now: what is unsaved is written into the browser's store. */
    flush() {
      kept.flush();
    },
    /** Lets go of every timer. What is unsaved stays kept. */
    close() {
      for (const cancel of pauses.values()) cancel();
      cancelRetry?.();
      kept.flush();
    },
  };

  function putBack(): number {
    let count = 0;
    for (const { field, value, known } of kept.all()) {
      const entry = fields.get(fieldKey(field));
      const state = type({ known }, value);
      // The tab that kept it is closed, or shows the same text: who puts it back also removes it.
      kept.adopt(field, { value, known });
      const isThere = entry !== undefined && !isUnsaved({ ...state, known: entry.state.known });
      if (isThere) kept.drop(field);
      else {
        fields.set(fieldKey(field), { field, state });
        count += 1;
      }
    }
    return count;
  }
}

function troubleOf(reply: SaveReply & { ok: false }): Trouble {
  switch (reply.code) {
    case "lost_race":
      return { kind: "lost_race", theirs: reply.theirs };
    case "invalid":
      return { kind: "invalid", problems: reply.problems };
    case "gone":
      return { kind: "gone" };
  }
}
