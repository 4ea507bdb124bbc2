import { ActionIcon, Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { IconTrash } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { useToasts } from "../../shared/undo/toasts.ts";
import classes from "./side-form.module.css";
import { useSavedGroup } from "./use-saved-group.ts";

/** One group: its name, which can be changed, how many platforms it holds, and the way to take it away. */
export function GroupLine({ group }: { group: ApiOutputs["group"]["list"][number] }) {
  const { t } = useTranslation("platform");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const rename = useMutation(api.group.rename.mutationOptions());
  const remove = useMutation(api.group.remove.mutationOptions());
  const create = useMutation(api.group.create.mutationOptions());
  const put = useMutation(api.group.put.mutationOptions());
  const saved = useSavedGroup();
  const [name, setName] = useState(group.name);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await saved.send(rename.mutateAsync({ groupId: group.id, name }));
  };
  const takeAway = async () => {
    const removed = await remove.mutateAsync({ groupId: group.id });
    await queries.invalidateQueries();
    const undo = async () => {
      const made = await create.mutateAsync({ name: removed.name });
      const ids = [...removed.platformIds];
      if (made.ok && ids.length > 0)
        await put.mutateAsync({ groupId: made.group.id, selection: { ids }, isMember: true });
      await queries.invalidateQueries();
    };
    toasts.show({
      text: t("groups.removed", { name: group.name }),
      undo: () => void undo().catch(saved.failed),
    });
  };

  return (
    <li className={classes["row"]}>
      <form className={classes["add"]} onSubmit={(event) => void submit(event)}>
        <TextInput
          aria-label={t("groups.nameOf", { name: group.name })}
          description={t("groups.holds", { count: group.platforms })}
          inputWrapperOrder={["label", "input", "description", "error"]}
          error={saved.problem}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {name === group.name ? null : (
          <Button type="submit" loading={rename.isPending}>
            {t("groups.rename")}
          </Button>
        )}
      </form>
      <ActionIcon
        aria-label={t("groups.remove", { name: group.name })}
        loading={remove.isPending}
        onClick={() => void takeAway().catch(saved.failed)}
      >
        <IconTrash size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </li>
  );
}
