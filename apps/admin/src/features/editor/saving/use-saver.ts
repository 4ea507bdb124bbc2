import type { EditorView, Subject } from "@cookiedesk/api/policy/view";
import { localeSchema } from "@cookiedesk/domain/locale";
import { useEffect, useState } from "react";

import { useApiClient } from "../../../shared/api.ts";
import type { EditorField } from "./field-key.ts";
import { findProblems, isBlank } from "./find-problems.ts";
import { keepTextsIn } from "./kept-texts.ts";
import { createSaver, type Saver } from "./saver.ts";
import { seenBase } from "./seen-base.ts";
import { serverFields } from "./server-fields.ts";

const refreshPause = 250;

/** The saver of one open policy, joined to the server, the browser's store and the window. */
export function useSaver(
  view: EditorView,
  refresh: () => Promise<void>,
  onRestored: (count: number) => void,
): Saver {
  const client = useApiClient();
  const [saver] = useState(() => {
    let cancelRefresh: (() => void) | undefined;
    return createSaver({
      save: ({ part, field, locale, value, revision, base }) =>
        client.policy.saveField.mutate({
          subject: view.subject,
          part,
          field,
          locale: locale === null ? null : localeSchema.parse(locale),
          value: locale !== null && isBlank(value) ? null : value,
          revision,
          base,
        }),
      // The network layer itself waits for the sign-in where a session has ended.
      explainFault: () => "unreachable",
      findProblems,
      kept: keepTextsIn({
        storage: browserStorage(),
        subject: subjectName(view.subject),
        tab: tabName(),
        wait,
      }),
      wait,
      now: () => new Date(),
      onSaved: () => {
        cancelRefresh?.();
        cancelRefresh = wait(refreshPause, () => void refresh());
      },
    });
  });

  // Synchronises the saver with what the server shows.
  useEffect(() => {
    const inherited = inheritedParts(view);
    const restored = saver.show(serverFields(view), {
      base: seenBase(view),
      editRevision: view.editRevision,
      isInherited: (field) => inherited.has(partName(field)),
    });
    if (restored > 0) onRestored(restored);
  }, [saver, view, onRestored]);

  // Synchronises with the window: leaving asks first while something is unsaved; being online again sends it.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      saver.saveNow();
      if (saver.unsaved().length > 0) event.preventDefault();
    };
    const again = () => saver.saveNow();
    const hidden = () => saver.flush();
    window.addEventListener("beforeunload", ask);
    window.addEventListener("online", again);
    window.addEventListener("pagehide", hidden);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("online", again);
      window.removeEventListener("pagehide", hidden);
      saver.saveNow();
      saver.close();
    };
  }, [saver]);

  return saver;
}

/** The parts whose texts a base stands behind. */
function inheritedParts({ subject, parts, cookies }: EditorView): Set<string> {
  if (subject.kind === "base") return new Set();
  return new Set(
    [...parts, ...cookies]
      .filter(({ origin }) => origin === "base")
      .map(({ ref }) => `${ref.kind}/${ref.key}`),
  );
}

function partName({ part }: EditorField): string {
  return `${part.kind}/${part.key}`;
}

function subjectName({ kind, id }: Subject): string {
  return `${kind}/${id}`;
}

function wait(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The same after a reload, another one in a tab beside. */
function tabName(): string {
  const key = "cookiedesk/tab";
  try {
    const name = sessionStorage.getItem(key) ?? `${Date.now()}-${Math.random()}`;
    sessionStorage.setItem(key, name);
    return name;
  } catch {
    return "tab";
  }
}
