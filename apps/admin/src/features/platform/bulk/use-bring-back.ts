import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";
import type { Selection } from "./picked.ts";
import { useSelectionAct } from "./use-selection-act.ts";

/** Brings archived platforms back, and tells so. */
export function useBringBack() {
  const { t } = useTranslation("platform");
  const api = useApi();
  const toasts = useToasts();
  const act = useSelectionAct();
  const unarchive = useMutation(api.platform.unarchiveMany.mutationOptions());
  return {
    ...act,
    async send(selection: Selection): Promise<boolean> {
      const done = await act.send(unarchive.mutateAsync({ selection }));
      if (done !== null)
        toasts.show({ text: t("archive.broughtBack", { count: done.changed.length }) });
      return done !== null;
    },
  };
}
