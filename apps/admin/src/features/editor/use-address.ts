import { useCallback } from "react";
import { useSearchParams } from "react-router";

import { type EditorField, fieldKey } from "./saving/field-key.ts";

export type Pane = "outline" | "text" | "inspector";
export type InspectorTab = "findings" | "comments";

/** What the editor keeps in its address: languages, the field, the view. */
export function useAddress() {
  const [query, setQuery] = useSearchParams();
  const change = useCallback(
    (changes: Record<string, string | null>) =>
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setQuery],
  );
  // What people say: on a phone it is a pane of its own.
  const showComments = useCallback(
    () => change({ tab: "comments", thread: null, pane: "inspector" }),
    [change],
  );
  const tab: InspectorTab = query.get("tab") === "comments" ? "comments" : "findings";
  const pane = query.get("pane");

  return {
    lang: query.get("lang"),
    beside: query.get("with"),
    cell: query.get("cell"),
    isPreview: query.get("view") === "preview",
    pane: (pane === "outline" || pane === "inspector" ? pane : "text") satisfies Pane,
    tab,
    /** The thread that a notification leads to. */
    thread: query.get("thread"),
    setTab: (next: InspectorTab) =>
      change({ tab: next === "findings" ? null : next, thread: null }),
    showComments,
    setLang: (lang: string) =>
      change({ lang, cell: null, ...(query.get("with") === lang ? { with: null } : {}) }),
    setBeside: (locale: string | null) => change({ with: locale }),
    /** One language to write, another to translate it from. */
    translate: (lang: string, from: string) => change({ lang, with: from, cell: null }),
    setPreview: (on: boolean) => change({ view: on ? "preview" : null, pane: null }),
    setPane: (next: Pane) => change({ pane: next === "text" ? null : next }),
    /** Leads to a field, in its language. */
    goTo: (field: EditorField) =>
      change({
        cell: fieldKey(field),
        view: null,
        pane: null,
        ...(field.locale === null ? {} : { lang: field.locale }),
      }),
  };
}
