import { localeSchema } from "@cookiedesk/domain/locale";
import { useTranslation } from "react-i18next";

import { useApiClient } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { type ShownField, useEditor, type ViewField } from "./editor-context.ts";
import type { EditorField } from "./saving/field-key.ts";
import { seenBase } from "./saving/seen-base.ts";
import { whenSettled } from "./saving/when-settled.ts";
import { useToasts } from "../../shared/undo/toasts.ts";

/** What is done to a field besides writing in it: at once, and taken back with Undo. */
export function useFieldActs() {
  const { t } = useTranslation("editor");
  const { subject, saver, refresh, view } = useEditor();
  const client = useApiClient();
  const toasts = useToasts();
  const failure = useFailureSentence();

  const refOf = ({ part, field, locale }: EditorField) => ({
    part,
    field,
    locale: locale === null ? null : localeSchema.parse(locale),
  });

  const undoSettling = async (entry: string) => {
    try {
      const { undone, left } = await client.conflict.undo.mutate({ entry });
      await refresh();
      const sentences = [
        ...(undone > 0 ? [t("undo.undecided", { count: undone })] : []),
        ...(left.length > 0 ? [t("undo.leftDecided", { count: left.length })] : []),
      ];
      toasts.show({ text: sentences.join(" ") });
    } catch (fault) {
      toasts.show({ text: failure(fault) });
    }
  };

  return {
    async reset(field: EditorField, server: ViewField, shown: ShownField) {
      const before = shown.value;
      // Leaving the text has sent it: only once that is answered is it known what there is to reset.
      await whenSettled(saver);
      const revision = saver.field(field)?.known.revision ?? server.revision;
      if (!server.own && revision === server.revision) {
        // Nothing is saved yet: dropping what was typed is all there is to reset.
        saver.discard(field);
        toasts.show({ text: t("undo.reset"), undo: () => saver.type(field, before) });
        return;
      }
      try {
        const result = await client.policy.resetField.mutate({
          subject,
          ...refOf(field),
          revision,
        });
        if (result.ok) saver.discard(field);
        await refresh();
        if (!result.ok) toasts.show({ text: t(`refused.${result.code}`) });
        else
          toasts.show({
            text: t("undo.reset"),
            undo: () => {
              saver.type(field, before);
              saver.leave(field);
            },
          });
      } catch (fault) {
        toasts.show({ text: failure(fault) });
      }
    },
    async settleAll(choice: "keep_own" | "take_base") {
      try {
        const result = await client.conflict.settlePlatform.mutate({
          platformId: subject.id,
          choice,
        });
        await refresh();
        const text = t("undo.settledAll", { count: result.settled });
        toasts.show(
          result.settled === 0 ? { text } : { text, undo: () => void undoSettling(result.entry) },
        );
      } catch (fault) {
        toasts.show({ text: failure(fault) });
      }
    },
    async settle(field: EditorField, server: ViewField, choice: "keep_own" | "take_base") {
      const before = server.value;
      try {
        const result = await client.policy.settleConflict.mutate({
          platformId: subject.id,
          ...refOf(field),
          revision: server.revision,
          choice,
          base: seenBase(view),
        });
        await refresh();
        if (!result.ok) toasts.show({ text: t(`refused.${result.code}`) });
        else if (choice === "take_base")
          toasts.show({
            text: t("undo.tookBase"),
            undo: () => {
              saver.type(field, before);
              saver.leave(field);
            },
          });
      } catch (fault) {
        toasts.show({ text: failure(fault) });
      }
    },
  };
}
