import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useApi } from "../../../shared/api.ts";
import type { GroupLine } from "./group-table.tsx";
import classes from "./groups.module.css";
import { useSavedGroup } from "./use-saved-group.ts";

const RemoveGroupDialog = lazy(() => import("./remove-group-dialog.tsx"));

/** One group: its name, which can be changed, the way to its platforms, its approvals, and the way to take it away. */
export function GroupRow({ group, children }: { group: GroupLine; children: ReactNode }) {
  const { t, i18n } = useTranslation("settings");
  const api = useApi();
  const rename = useMutation(api.group.rename.mutationOptions());
  const saved = useSavedGroup();
  const [name, setName] = useState(group.name);
  const [removing, setRemoving] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await saved.send(rename.mutateAsync({ groupId: group.id, name }));
  };

  return (
    <tr>
      <th scope="row">
        <form className={classes["rename"]} onSubmit={(event) => void submit(event)}>
          <TextInput
            aria-label={t("groups.nameOf", { name: group.name })}
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
      </th>
      <td className={classes["number"]} data-label={t("groups.platforms")}>
        <Link className="link" to={`/platforms?group=${encodeURIComponent(group.key)}`}>
          {new Intl.NumberFormat(i18n.language).format(group.platforms)}
          <span className="sr"> {t("groups.platformsOf", { name: group.name })}</span>
        </Link>
      </td>
      <td data-label={t("groups.approvals")}>{children}</td>
      <td>
        <ActionIcon
          aria-label={t("groups.remove", { name: group.name })}
          onClick={() => setRemoving(true)}
        >
          <IconTrash size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
        <Suspense>
          {removing ? <RemoveGroupDialog group={group} onClose={() => setRemoving(false)} /> : null}
        </Suspense>
      </td>
    </tr>
  );
}
