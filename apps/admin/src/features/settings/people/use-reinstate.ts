import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";
import type { PersonLine } from "./person-table.tsx";

/** Lets a suspended person in again, and says so. */
export function useReinstate({ id, name }: PersonLine): () => Promise<void> {
  const { t } = useTranslation("settings");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const reinstate = useMutation(api.person.reinstate.mutationOptions());
  return async () => {
    await reinstate.mutateAsync({ personId: id });
    await queries.invalidateQueries(api.person.pathFilter());
    toasts.show({ text: t("reinstated", { name }) });
  };
}
