import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { type ApiInputs, useApi } from "../../../shared/api.ts";
import { formatDate } from "../../../shared/time.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";
import type { Selection } from "./picked.ts";
import { useSelectionAct } from "./use-selection-act.ts";

type Review = Omit<ApiInputs["platform"]["setReviewDue"], "selection">;

/** Says when platforms are to be looked at again. Undo gives each the day that it had. */
export function useReviewDue() {
  const { t, i18n } = useTranslation("platform");
  const api = useApi();
  const toasts = useToasts();
  const act = useSelectionAct();
  const setDue = useMutation(api.platform.setReviewDue.mutationOptions());

  return {
    ...act,
    async set(selection: Selection, review: Review): Promise<boolean> {
      const done = await act.send(setDue.mutateAsync({ selection, ...review }));
      if (done === null) return false;
      const undo = async () => {
        for (const { dueOn, ids } of done.before)
          await act.send(setDue.mutateAsync({ selection: { ids }, dueOn, reviewed: false }));
      };
      const count = done.before.reduce((sum, { ids }) => sum + ids.length, 0);
      toasts.show({
        text:
          review.dueOn === null
            ? t("review.cleared", { count })
            : t("review.set", { count, day: formatDate(review.dueOn, i18n.language) }),
        ...(count === 0 ? {} : { undo: () => void undo() }),
      });
      return true;
    },
  };
}
