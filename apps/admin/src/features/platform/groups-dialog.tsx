import { ActionIcon, Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { IconTrash } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import form from "../../shared/form.module.css";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { useToasts } from "../../shared/undo/toasts.ts";
import classes from "./side-form.module.css";

type Group = ApiOutputs["group"]["list"][number];
type Saved = ApiOutputs["group"]["create"];

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

function GroupLine({ group }: { group: Group }) {
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
    toasts.show({ text: t("groups.removed", { name: group.name }), undo: () => void undo() });
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
        onClick={() => void takeAway()}
      >
        <IconTrash size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** Saves a group and loads the lists again; says what is wrong with its name. */
function useSavedGroup() {
  const { t } = useTranslation("shared");
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const [problem, setProblem] = useState<string>();
  return {
    problem,
    async send(request: Promise<Saved>): Promise<boolean> {
      try {
        const result = await request;
        setProblem(
          result.ok
            ? undefined
            : result.problems.map(({ code }) => explainFieldProblem(t, code)).join(" "),
        );
        if (result.ok) await queries.invalidateQueries();
        return result.ok;
      } catch (error) {
        setProblem(failureSentence(error));
        return false;
      }
    },
  };
}
