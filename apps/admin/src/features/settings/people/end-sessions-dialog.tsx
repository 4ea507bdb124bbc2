import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";
import { AskDialog } from "../ask-dialog.tsx";
import type { PersonLine } from "./person-table.tsx";

interface EndSessionsDialogProps {
  person: PersonLine;
  onClose: () => void;
}

/** Signs a person out everywhere; they can sign in again. */
export default function EndSessionsDialog({ person, onClose }: EndSessionsDialogProps) {
  const { t } = useTranslation("settings");
  const api = useApi();
  const toasts = useToasts();
  const end = useMutation(api.person.endSessions.mutationOptions());
  const { id, name } = person;

  const act = async () => {
    const { ended } = await end.mutateAsync({ personId: id });
    toasts.show({ text: t("endSessions.done", { count: ended }) });
    return undefined;
  };

  return (
    <AskDialog
      title={t("endSessions.title", { name })}
      text={t("endSessions.text", { name })}
      act={t("endSessions.act")}
      onAct={act}
      onClose={onClose}
    />
  );
}
