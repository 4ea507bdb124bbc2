import type { EditorCookie, EditorPart } from "@cookiedesk/api/policy/view";
import { localeSchema } from "@cookiedesk/domain/locale";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import { useTranslation } from "react-i18next";

import { useApiClient } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { useEditor } from "./editor-context.ts";
import { usePartWords } from "./part-words.ts";
import { useToasts } from "../../shared/undo/toasts.ts";

type Part = Pick<EditorPart, "ref" | "origin"> | Pick<EditorCookie, "ref" | "origin">;

/** What is done to a whole part: added, moved, hidden, removed; each at once, with Undo where something goes away. */
export function usePartActs() {
  const { t } = useTranslation("editor");
  const { subject, saver, refresh, view, locale } = useEditor();
  const client = useApiClient();
  const toasts = useToasts();
  const failure = useFailureSentence();
  const wordsOf = usePartWords();

  const siblings = (ref: PartRef) =>
    (ref.kind === "cookie"
      ? view.cookies
      : view.parts.filter((part) => part.ref.kind === "section")
    ).map((part) => part.ref.key);

  /** Runs an act; a fault becomes a sentence, and the screen shows what holds now. */
  async function attempt(act: () => Promise<void>) {
    try {
      await act();
    } catch (fault) {
      toasts.show({ text: failure(fault) });
    }
  }

  function setHidden({ ref }: Part, hidden: boolean) {
    const field = { part: ref, field: "hidden", locale: null };
    saver.type(field, hidden);
    saver.leave(field);
  }

  async function move(ref: PartRef, after: string | null) {
    const result = await client.policy.movePart.mutate({ subject, part: ref, after });
    await refresh();
    if (!result.ok) toasts.show({ text: t(`refused.${result.code}`) });
  }

  return {
    /** Where a part may go: one up, one down, or not at all. */
    moves(ref: PartRef) {
      const keys = siblings(ref);
      const at = keys.indexOf(ref.key);
      return {
        up: at > 0 ? () => attempt(() => move(ref, keys[at - 2] ?? null)) : null,
        down:
          at >= 0 && at < keys.length - 1
            ? () => attempt(() => move(ref, keys[at + 1] ?? null))
            : null,
      };
    },
    hide(part: Part) {
      setHidden(part, true);
      toasts.show({
        text: t("undo.hidden", { part: wordsOf(view, part.ref, locale) }),
        undo: () => setHidden(part, false),
      });
    },
    show(part: Part) {
      setHidden(part, false);
    },
    remove: ({ ref }: Part) =>
      attempt(async () => {
        const name = wordsOf(view, ref, locale);
        const result = await client.policy.removePart.mutate({ subject, part: ref });
        await refresh();
        if (!result.ok) {
          toasts.show({ text: t(`refused.${result.code}`) });
          return;
        }
        toasts.show({
          text: t("undo.removed", { part: name }),
          undo: () =>
            void attempt(async () => {
              const restored = await client.policy.restorePart.mutate({
                subject,
                removed: result.removed,
              });
              await refresh();
              if (!restored.ok) toasts.show({ text: t(`refused.${restored.code}`) });
            }),
        });
      }),
    /** The new part's key, or what is wrong with its name. */
    async addSection(heading: string): Promise<{ key: string } | { code: string }> {
      const after = siblings({ kind: "section", key: "" }).at(-1) ?? null;
      const result = await client.policy.addSection.mutate({
        subject,
        locale: localeSchema.parse(locale),
        heading,
        after,
      });
      if (!result.ok) return { code: result.problems[0]?.code ?? "empty" };
      await refresh();
      return { key: result.key };
    },
    async addCookie(names: string[]): Promise<{ key: string } | { code: string }> {
      const after = siblings({ kind: "cookie", key: "" }).at(-1) ?? null;
      const result = await client.policy.addCookie.mutate({ subject, names, after });
      if (!result.ok) return { code: result.problems[0]?.code ?? "empty" };
      await refresh();
      return { key: result.key };
    },
  };
}
