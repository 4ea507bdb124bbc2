import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../shared/api.ts";
import form from "../../shared/form.module.css";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { GroupLine } from "./group-line.tsx";
import classes from "./side-form.module.css";
import { useSavedGroup } from "./use-saved-group.ts";

/** The groups themselves: make one, rename one, take one away. Platforms are put in from the list. */
export default function GroupsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const groups = useQuery(api.group.list.queryOptions());
  const create = useMutation(api.group.create.mutationOptions());
  const saved = useSavedGroup();
  const [name, setName] = useState("");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await saved.send(create.mutateAsync({ name }))) setName("");
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("groups.title")}
      closeButtonProps={{ "aria-label": shared("close") }}
    >
      <div className={form["form"]}>
        <p className="second">{t("groups.intro")}</p>
        {groups.isPending ? <SkeletonRows rows={3} /> : null}
        <ul>
          {(groups.data ?? []).map((group) => (
            <GroupLine key={group.id} group={group} />
          ))}
        </ul>
        <form className={classes["add"]} onSubmit={(event) => void submit(event)}>
          <TextInput
            label={t("groups.name")}
            error={saved.problem}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Button type="submit" loading={create.isPending}>
            {t("groups.create")}
          </Button>
        </form>
      </div>
    </Modal>
  );
}
