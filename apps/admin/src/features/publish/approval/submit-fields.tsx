import { NativeSelect, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface SubmitFieldsProps {
  note: string;
  setNote: (note: string) => void;
  assigneeId: string;
  setAssignee: (id: string) => void;
  reviewers: readonly { readonly id: string; readonly name: string }[];
}

/** What a submission says: what changed and why, and whom it asks. */
export function SubmitFields({
  note,
  setNote,
  assigneeId,
  setAssignee,
  reviewers,
}: SubmitFieldsProps) {
  const { t } = useTranslation("publish");
  return (
    <>
      <Textarea
        label={t("submit.note")}
        description={t("submit.noteHint")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <NativeSelect
        label={t("submit.reviewer")}
        value={assigneeId}
        data={[
          { value: "", label: t("submit.anybody", { count: reviewers.length }) },
          ...reviewers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setAssignee(event.currentTarget.value)}
      />
    </>
  );
}
