import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import classes from "./groups.module.css";
import { useSavedGroup } from "./use-saved-group.ts";

/** Makes a group, with nothing in it yet. */
export function NewGroup() {
  const { t } = useTranslation("settings");
  const api = useApi();
  const create = useMutation(api.group.create.mutationOptions());
  const saved = useSavedGroup();
  const [name, setName] = useState("");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await saved.send(create.mutateAsync({ name }))) setName("");
  };

  return (
    <form className={classes["new"]} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t("groups.newName")}
        error={saved.problem}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={create.isPending}>
        {t("groups.create")}
      </Button>
    </form>
  );
}
