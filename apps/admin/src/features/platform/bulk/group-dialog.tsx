import { NativeSelect, Radio, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { explainFieldProblem } from "../../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { FormDialog } from "../../../shared/form-dialog.tsx";
import { useToasts } from "../../../shared/undo/toasts.ts";
import type { SelectionDialogProps } from "./archive-dialog.tsx";
import { useSelectionAct } from "./use-selection-act.ts";

const newGroup = "";

/** Puts platforms into a group, which may be a new one, or takes them out of one. */
export default function GroupDialog({ selection, count, onClose, onDone }: SelectionDialogProps) {
  const { t } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const toasts = useToasts();
  const failureSentence = useFailureSentence();
  const act = useSelectionAct();
  const groups = useQuery(api.group.list.queryOptions());
  const put = useMutation(api.group.put.mutationOptions());
  const create = useMutation(api.group.create.mutationOptions());
  const [chosen, setChosen] = useState<string>();
  const [isMember, setMember] = useState(true);
  const [name, setName] = useState("");
  const [nameProblem, setNameProblem] = useState<string>();
  const groupId = chosen ?? groups.data?.[0]?.id ?? newGroup;

  const findGroup = async (): Promise<{ id: string; name: string } | null> => {
    const known = groups.data?.find(({ id }) => id === groupId);
    if (known !== undefined) return known;
    try {
      const created = await create.mutateAsync({ name });
      if (created.ok) {
        setChosen(created.group.id);
        return created.group;
      }
      setNameProblem(
        created.problems.map(({ code }) => explainFieldProblem(shared, code)).join(" "),
      );
    } catch (error) {
      setNameProblem(failureSentence(error));
    }
    return null;
  };

  const submit = async () => {
    const group = await findGroup();
    if (group === null) return;
    const done = await act.send(put.mutateAsync({ groupId: group.id, selection, isMember }));
    if (done === null) return;
    const back = { groupId: group.id, selection: { ids: [...done.changed] }, isMember: !isMember };
    toasts.show({
      text: t(isMember ? "groups.put" : "groups.taken", {
        count: done.changed.length,
        name: group.name,
      }),
      ...(done.changed.length === 0 ? {} : { undo: () => void act.send(put.mutateAsync(back)) }),
    });
    onClose();
    onDone?.();
  };

  return (
    <FormDialog
      title={t("groups.dialog", { count })}
      act={t(isMember ? "groups.putAct" : "groups.takeAct", { count })}
      isSending={act.isSending || create.isPending}
      problem={act.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <Radio.Group
        aria-label={t("groups.way")}
        value={isMember ? "in" : "out"}
        onChange={(way) => setMember(way === "in")}
      >
        <Radio value="in" label={t("groups.in")} />
        <Radio
          value="out"
          mt="xs"
          label={t("groups.out")}
          disabled={(groups.data?.length ?? 0) === 0}
        />
      </Radio.Group>
      <NativeSelect
        label={t("groups.one")}
        data={[
          ...(groups.data ?? []).map((group) => ({ value: group.id, label: group.name })),
          ...(isMember ? [{ value: newGroup, label: t("groups.new") }] : []),
        ]}
        value={groupId}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {groupId === newGroup ? (
        <TextInput
          label={t("groups.name")}
          error={nameProblem}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      ) : null}
    </FormDialog>
  );
}
