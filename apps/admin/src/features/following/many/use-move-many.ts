import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";

/** Moves platforms at once and brings them back, and says what became of either. */
export function useMoveMany(base: string) {
  const { t } = useTranslation("following");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const refresh = () => queries.invalidateQueries({ refetchType: "none" });

  const undo = useMutation(api.platform.undoMoveMany.mutationOptions({ onSuccess: refresh }));
  const move = useMutation(
    api.platform.moveMany.mutationOptions({
      onSuccess: async ({ moved, back }) => {
        if (moved > 0)
          toasts.show({
            text: t("many.moved", { count: moved, base }),
            undo: () => undo.mutate({ platforms: back }),
          });
        await refresh();
      },
    }),
  );
  return { move, undo };
}
