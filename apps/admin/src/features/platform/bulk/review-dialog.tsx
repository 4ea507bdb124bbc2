import { dayOf, monthsLater, reviewIntervals } from "@cookiedesk/domain/platform/review-due";
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FormDialog } from "../../../shared/form-dialog.tsx";
import form from "../../../shared/form.module.css";
import type { SelectionDialogProps } from "./archive-dialog.tsx";
import { useReviewDue } from "./use-review-due.ts";

/** Asks when somebody is to look at these policies again, and whether that was done just now. */
export default function ReviewDialog({ selection, count, onClose, onDone }: SelectionDialogProps) {
  const { t } = useTranslation("platform");
  const review = useReviewDue();
  const [dueOn, setDueOn] = useState("");
  const [reviewed, setReviewed] = useState(false);

  const submit = async () => {
    if (!(await review.set(selection, { dueOn: dueOn === "" ? null : dueOn, reviewed }))) return;
    onClose();
    onDone?.();
  };

  return (
    <FormDialog
      title={t("review.dialog", { count })}
      act={dueOn === "" ? t("review.clearAct", { count }) : t("review.setAct", { count })}
      isSending={review.isSending}
      problem={review.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        type="date"
        label={t("review.dueOn")}
        description={t("review.dueOnHint")}
        value={dueOn}
        onChange={(event) => setDueOn(event.currentTarget.value)}
      />
      <div className={form["acts"]}>
        {reviewIntervals.map((months) => (
          <Button key={months} onClick={() => setDueOn(monthsLater(dayOf(new Date()), months))}>
            {t("review.inMonths", { count: months })}
          </Button>
        ))}
      </div>
      <Checkbox
        label={t("review.reviewed", { count })}
        checked={reviewed}
        onChange={(event) => setReviewed(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
