import { Radio, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { FormDialog } from "../../../shared/form-dialog.tsx";
import { useToasts } from "../../../shared/undo/toasts.ts";
import type { Selection } from "./picked.ts";
import { useBringBack } from "./use-bring-back.ts";
import { useSelectionAct } from "./use-selection-act.ts";

export interface SelectionDialogProps {
  selection: Selection;
  count: number;
  onClose: () => void;
  onDone?: () => void;
}

const pages = ["notice", "gone"] as const;

/** Asks what visitors of archived platforms are to find, and why; nothing is deleted, and it can be undone. */
export default function ArchiveDialog({ selection, count, onClose, onDone }: SelectionDialogProps) {
  const { t } = useTranslation("platform");
  const api = useApi();
  const toasts = useToasts();
  const act = useSelectionAct();
  const bringBack = useBringBack();
  const archive = useMutation(api.platform.archiveMany.mutationOptions());
  const [page, setPage] = useState<(typeof pages)[number]>("notice");
  const [reason, setReason] = useState("");

  const submit = async () => {
    const done = await act.send(archive.mutateAsync({ selection, page, reason }));
    if (done === null) return;
    const ids = [...done.changed];
    toasts.show({
      text: t("archive.done", { count: ids.length }),
      ...(ids.length === 0 ? {} : { undo: () => void bringBack.send({ ids }) }),
    });
    onClose();
    onDone?.();
  };

  return (
    <FormDialog
      title={t("archive.title", { count })}
      act={t("archive.act", { count })}
      isSending={act.isSending}
      problem={act.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="second">{t("archive.intro")}</p>
      <Radio.Group
        label={t("archive.page")}
        value={page}
        onChange={(chosen) => setPage(pages.find((one) => one === chosen) ?? "notice")}
      >
        {pages.map((one) => (
          <Radio
            key={one}
            value={one}
            mt="xs"
            label={t(`archive.pages.${one}`)}
            description={t(`archive.pagesHint.${one}`)}
          />
        ))}
      </Radio.Group>
      <Textarea
        label={t("archive.reason")}
        description={t("archive.reasonHint")}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
