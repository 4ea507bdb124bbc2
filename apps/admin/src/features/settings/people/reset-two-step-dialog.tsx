import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";
import { AskDialog } from "../ask-dialog.tsx";
import type { PersonLine } from "./person-table.tsx";

interface ResetTwoStepDialogProps {
  person: PersonLine;
  onClose: () => void;
}

/** Takes the second step away from somebody who lost the phone. */
export default function ResetTwoStepDialog({ person, onClose }: ResetTwoStepDialogProps) {
  const { t } = useTranslation("settings");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const reset = useMutation(api.person.resetTwoFactor.mutationOptions());
  const { id, name } = person;

  const act = async () => {
    const result = await reset.mutateAsync({ personId: id });
    if (!result.ok) return t(`resetTwoFactor.${result.code}`);
    await queries.invalidateQueries(api.person.pathFilter());
    toasts.show({ text: t("resetTwoFactor.done", { name }) });
    return undefined;
  };

  return (
    <AskDialog
      title={t("resetTwoFactor.title", { name })}
      text={t("resetTwoFactor.text", { name })}
      act={t("resetTwoFactor.act")}
      onAct={act}
      onClose={onClose}
    />
  );
}
