import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { useToasts } from "../../../shared/undo/toasts.ts";
import { AskDialog } from "../ask-dialog.tsx";
import type { PersonLine } from "./person-table.tsx";
import { useReinstate } from "./use-reinstate.ts";

interface SuspendDialogProps {
  person: PersonLine;
  onClose: () => void;
}

/** Shuts a person out, at once; they can be let in again. */
export default function SuspendDialog({ person, onClose }: SuspendDialogProps) {
  const { t } = useTranslation("settings");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const failureSentence = useFailureSentence();
  const suspend = useMutation(api.person.suspend.mutationOptions());
  const reinstate = useReinstate(person);
  const { id, name } = person;

  const act = async () => {
    const result = await suspend.mutateAsync({ personId: id });
    if (!result.ok) return t(`people.why.${result.code}`);
    await queries.invalidateQueries(api.person.pathFilter());
    toasts.show({
      text: t("suspend.done", { name }),
      undo: () =>
        void reinstate().catch((error: unknown) => toasts.show({ text: failureSentence(error) })),
    });
    return undefined;
  };

  return (
    <AskDialog
      title={t("suspend.title", { name })}
      text={t("suspend.text", { name })}
      act={t("suspend.act", { name })}
      onAct={act}
      onClose={onClose}
    />
  );
}
