import { canonicalJson, type Json } from "@cookiedesk/domain/canonical-json";

import type { SeenBase } from "./seen-base.ts";

/** What the server is known to hold for a field, and the base version that was on screen with it. */
export interface Known {
  readonly value: Json;
  readonly revision: number;
  readonly base: SeenBase | null;
}

export interface Theirs {
  readonly value: Json;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}

/** One reason why a text is refused; `line` and `excerpt` say where in it. */
export interface FieldProblem {
  readonly code: string;
  readonly line?: number | undefined;
  readonly excerpt?: string | undefined;
}

export type Trouble =
  /** Somebody else saved this field first: both texts are there until a person decides. */
  | { readonly kind: "lost_race"; readonly theirs: Theirs }
  /** The text breaks a rule. It stays as it was typed and is not sent again until it changes. */
  | { readonly kind: "invalid"; readonly problems: readonly FieldProblem[] }
  /** The field is no longer there. */
  | { readonly kind: "gone" }
  /** The server cannot be reached, or failed. The text is kept and sent again. */
  | { readonly kind: "unreachable" }
  /** The session has ended. The text is kept and sent after signing in. */
  | { readonly kind: "signed_out" };

/**
 * One field, from the keyboard to the server:
 * clean ─type▶ dirty ─send▶ sending ─saved▶ clean, or dirty again where typing went on meanwhile.
 * A failed or refused send leaves the field dirty with its trouble; nothing but `takeTheirs` ever drops what was typed.
 */
export interface FieldState {
  readonly known: Known;
  /** What the writer typed; held until the field is left, so that no echo moves the text under the cursor. */
  readonly typed?: { readonly value: Json };
  readonly sending?: { readonly value: Json };
  readonly trouble?: Trouble;
}

/** What the field shows. */
export function shownValue({ typed, known }: FieldState): Json {
  return typed === undefined ? known.value : typed.value;
}

/** Something typed has not been acknowledged by the server. */
export function isUnsaved({ typed, known, sending }: FieldState): boolean {
  return sending !== undefined || (typed !== undefined && !isSame(typed.value, known.value));
}

/** The field waits for nothing but being sent. */
export function isReadyToSend(state: FieldState): boolean {
  const waitsForPerson =
    state.trouble?.kind === "lost_race" ||
    state.trouble?.kind === "invalid" ||
    state.trouble?.kind === "gone";
  return state.sending === undefined && isUnsaved(state) && !waitsForPerson;
}

/** The writer changed the text. A refusal of the one before is forgotten. */
export function type(state: FieldState, value: Json): FieldState {
  const next = { ...state, typed: { value } };
  return state.trouble?.kind === "invalid" ? without(next, "trouble") : next;
}

/** What is shown is on its way to the server. */
export function send(state: FieldState): FieldState {
  return { ...without(state, "trouble"), sending: { value: shownValue(state) } };
}

/** The server holds what was sent. What was typed since stays, and is still to be sent. */
export function saved(state: FieldState, revision: number): FieldState {
  if (state.sending === undefined) return state;
  return {
    ...without(state, "sending"),
    known: { ...state.known, value: state.sending.value, revision },
  };
}

/** What was sent was not saved; the text stays, with the reason. */
export function failed(state: FieldState, trouble: Trouble): FieldState {
  const next = without(state, "sending");
  if (trouble.kind === "lost_race" && isSame(trouble.theirs.value, shownValue(next))) {
    return {
      ...next,
      known: { ...next.known, value: trouble.theirs.value, revision: trouble.theirs.revision },
    };
  }
  // A refusal is about the text that was sent; where it has changed since, the new one deserves its own answer.
  const changedSince =
    state.sending !== undefined && !isSame(state.sending.value, shownValue(state));
  return trouble.kind === "invalid" && changedSince ? next : { ...next, trouble };
}

/**
 * The server's view of the field, whenever it arrives. It never touches a field that holds something typed: an older
 * or equal revision is an echo, and a newer one must lose the race in the open rather than take the text away.
 */
export function serverShows(state: FieldState, known: Known): FieldState {
  if (known.revision < state.known.revision) return state;
  if (isUnsaved(state)) return state;
  if (state.typed !== undefined && known.revision === state.known.revision) return state;
  return { known };
}

/** The writer left the field: from now on the server's form of the text may be shown. */
export function leave(state: FieldState): FieldState {
  return isUnsaved(state) || state.trouble !== undefined ? state : without(state, "typed");
}

/** Lets the writer's text win a lost race: it is sent again, on top of theirs. */
export function keepMine(state: FieldState): FieldState {
  if (state.trouble?.kind !== "lost_race") return state;
  const { value, revision } = state.trouble.theirs;
  return { ...without(state, "trouble"), known: { ...state.known, value, revision } };
}

/** Lets the other text win. */
export function takeTheirs(state: FieldState): FieldState {
  if (state.trouble?.kind !== "lost_race") return state;
  const { value, revision } = state.trouble.theirs;
  return { known: { ...state.known, value, revision } };
}

/** Drops what was typed and not saved: the person asked for it. */
export function discard(state: FieldState): FieldState {
  return { known: state.known };
}

/** A problem that keeps a text from being sent at all. */
export function refuse(state: FieldState, problems: readonly FieldProblem[]): FieldState {
  return { ...state, trouble: { kind: "invalid", problems } };
}

/** After the server could not be reached or the session ended: may be sent again. */
export function resume(state: FieldState): FieldState {
  return state.trouble?.kind === "unreachable" || state.trouble?.kind === "signed_out"
    ? without(state, "trouble")
    : state;
}

/** Whether two values say the same, whatever the order of their members. */
export function isSame(a: Json, b: Json): boolean {
  return a === b || canonicalJson(wellFormed(a)) === canonicalJson(wellFormed(b));
}

/** Half an emoji, as a keyboard may deliver it for a moment, must not stop the comparison. */
function wellFormed(value: Json): Json {
  return typeof value === "string" ? value.toWellFormed() : value;
}

function without(state: FieldState, key: "typed" | "sending" | "trouble"): FieldState {
  const next: { -readonly [Key in keyof FieldState]: FieldState[Key] } = { ...state };
  delete next[key];
  return next;
}
