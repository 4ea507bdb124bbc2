import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { type ApiInputs, useApi } from "../../../shared/api.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { useToasts } from "../../../shared/undo/toasts.ts";
import { useEditor } from "../editor-context.ts";

type RowIds = ApiInputs["library"]["addRows"]["rows"];

export interface AddingRows {
  readonly isAdding: boolean;
  /** Adds these rows of the library and tells what came of it; what was added can be taken back at once. */
  add(ids: RowIds): Promise<void>;
}

/** Adds ready rows to the open policy. */
export function useAddRows(): AddingRows {
  const { t } = useTranslation("editor");
  const { subject, refresh } = useEditor();
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const failure = useFailureSentence();
  const addRows = useMutation(api.library.addRows.mutationOptions());
  const takeBackRows = useMutation(api.library.takeBackRows.mutationOptions());

  async function seeAgain() {
    await queries.invalidateQueries({ queryKey: api.library.list.queryKey() });
    await refresh();
  }

  async function takeBack(keys: string[]) {
    try {
      const { kept } = await takeBackRows.mutateAsync({ subject, keys });
      await seeAgain();
      if (kept.length > 0) toasts.show({ text: t("library.kept", { count: kept.length }) });
    } catch (error) {
      toasts.show({ text: failure(error) });
    }
  }

  return {
    isAdding: addRows.isPending,
    async add(ids) {
      try {
        const result = await addRows.mutateAsync({ subject, rows: ids });
        await seeAgain();
        const skipped = result.skipped.flatMap(({ names }) => names).join(", ");
        const text = [
          t("library.added", { count: result.added.length }),
          ...(skipped === "" ? [] : [t("library.skipped", { names: skipped })]),
        ].join(" ");
        const keys = result.added.map(({ key }) => key);
        toasts.show(keys.length === 0 ? { text } : { text, undo: () => void takeBack(keys) });
      } catch (error) {
        toasts.show({ text: failure(error) });
      }
    },
  };
}
