import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";
import { AskDialog } from "../ask-dialog.tsx";
import type { GroupLine } from "./group-table.tsx";

interface RemoveGroupDialogProps {
  group: GroupLine;
  onClose: () => void;
}

/** Takes a group away, after saying whose roles go with it. */
export default function RemoveGroupDialog({ group, onClose }: RemoveGroupDialogProps) {
  const { t, i18n } = useTranslation("settings");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const people = useQuery(api.person.list.queryOptions());
  const remove = useMutation(api.group.remove.mutationOptions());
  const { id, name, platforms } = group;
  const losing = (people.data?.people ?? [])
    .filter(({ grants }) => grants.some((grant) => grant.group?.id === id))
    .map((person) => person.name);

  const act = async () => {
    await remove.mutateAsync({ groupId: id });
    await queries.invalidateQueries();
    toasts.show({ text: t("groups.removed", { name }) });
    return undefined;
  };

  return (
    <AskDialog
      title={t("groups.removeTitle", { name })}
      text={[
        t("groups.removeText", { count: platforms }),
        losing.length === 0
          ? t("groups.nobodyLoses")
          : t("groups.lose", { names: new Intl.ListFormat(i18n.language).format(losing) }),
      ].join(" ")}
      act={t("groups.removeAct", { name })}
      onAct={act}
      onClose={onClose}
    />
  );
}
