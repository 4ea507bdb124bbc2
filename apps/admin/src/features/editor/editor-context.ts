import type { Json } from "@cookiedesk/domain/canonical-json";
import type { EditorView, ProseField, Subject } from "@cookiedesk/api/policy/view";
import { createContext, use, useSyncExternalStore } from "react";

import { type EditorField, fieldKey } from "./saving/field-key.ts";
import { type FieldState, isSame, isUnsaved, shownValue } from "./saving/field-state.ts";
import { seenBase } from "./saving/seen-base.ts";
import type { Saver } from "./saving/saver.ts";

/** What every piece of the editor works on. */
export interface Editor {
  readonly view: EditorView;
  readonly subject: Subject;
  readonly saver: Saver;
  /** The language that is written. */
  readonly locale: string;
  /** The language shown beside it to translate from, never written to. */
  readonly beside: string | null;
  /** Why the reader may not write prose in a language, or, with null, anything else; undefined where they may. */
  readonly whyNot: (locale: string | null) => string | undefined;
  /** Asks the server again; resolves once the screen has the answer. */
  readonly refresh: () => Promise<void>;
}

export const EditorContext = createContext<Editor | null>(null);

/** What every field of the open editor needs to know. */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (editor === null) throw new Error("useEditor is for what stands inside the editor");
  return editor;
}

/** A text in a language that the server does not know of yet. */
export const notWritten: ProseField = {
  value: null,
  base: null,
  own: false,
  revision: 0,
  conflict: false,
  merged: null,
};

/** How the server shows a field: prose or not. */
export interface ViewField {
  readonly value: Json;
  readonly base: Json;
  readonly own: boolean;
  readonly revision: number;
  readonly conflict: boolean;
  /** Own words that took in what the base changed, as both were before; only prose merges. */
  readonly merged?: ProseField["merged"];
}

export interface ShownField {
  readonly value: Json;
  readonly state: FieldState;
  readonly isUnsaved: boolean;
  /** Said here, not inherited: already, or as soon as what is typed is saved. */
  readonly isOwn: boolean;
  /** Why the reader may only read it; undefined where they may write. */
  readonly whyNot: string | undefined;
  type(value: Json): void;
  leave(): void;
  /** Types and leaves at once: for what is chosen rather than written. */
  choose(value: Json): void;
}

/** One field as it stands now: what is typed, else what the server shows. */
export function useField(ref: EditorField, server: ViewField): ShownField {
  const { saver, view, whyNot } = useEditor();
  const denial = whyNot(ref.locale);
  const key = fieldKey(ref);
  const state = useSyncExternalStore(saver.subscribe, () => saver.fieldAt(key)) ?? {
    known: {
      value: server.value,
      revision: server.revision,
      base: seenBase(view),
    },
  };
  const value = shownValue(state);
  return {
    value,
    state,
    isUnsaved: isUnsaved(state),
    isOwn: server.own || !isSame(value, server.value),
    whyNot: denial,
    // What would be refused is not typed in the first place: it would be lost.
    type: (next) => {
      if (denial === undefined) saver.type(ref, next);
    },
    leave: () => saver.leave(ref),
    choose: (next) => {
      if (denial !== undefined) return;
      saver.type(ref, next);
      saver.leave(ref);
    },
  };
}

/** Only overrides can go back to what the base says. */
export function isInheritedPart(view: EditorView, part: { origin: "base" | "own" }): boolean {
  return view.subject.kind === "platform" && part.origin === "base";
}
