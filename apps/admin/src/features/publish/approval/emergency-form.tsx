import { Button, Textarea } from "@mantine/core";
import { IconUrgent } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ChangeKind, KindChoice } from "../kind-choice.tsx";
import type { PublishFormProps } from "../publish-form.tsx";
import { goToMissingReason } from "../warnings/use-acceptance.ts";
import classes from "./approval.module.css";

interface EmergencyFormProps {
  publishing: PublishFormProps;
  onCancel: () => void;
}

/** Publishes without the approvals that are needed: with a reason that stays for good, and everybody who may approve is told. */
export function EmergencyForm({ publishing, onCancel }: EmergencyFormProps) {
  const { t } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const { proposedKind, missingReasons, publish, isPublishing, failure } = publishing;
  const [kind, setKind] = useState<ChangeKind>(proposedKind);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);

  const act = () => {
    if (isPublishing) return;
    if (reason.trim() === "") setMissing(true);
    else if (missingReasons > 0) goToMissingReason();
    else publish({ kind, note: "", emergency: { reason: reason.trim() } });
  };

  return (
    <form
      className={classes["emergency"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <h2>
        <IconUrgent size={16} stroke={1.6} aria-hidden />
        {t("emergency.title")}
      </h2>
      <ul className={classes["recorded"]}>
        <li>{t("emergency.recorded")}</li>
        <li>{t("emergency.told")}</li>
        <li>{t("emergency.forGood")}</li>
      </ul>
      <Textarea
        label={t("emergency.reason")}
        description={t("emergency.reasonHint")}
        error={isMissing && reason.trim() === "" ? t("emergency.reasonMissing") : undefined}
        required
        autoFocus
        autosize
        minRows={3}
        maxRows={8}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <KindChoice
        kind={kind}
        proposedKind={proposedKind}
        proposedBecause={publishing.proposedBecause}
        isFirst={publishing.isFirst}
        choose={(next) => {
          setKind(next);
          publishing.onKind?.(next);
        }}
      />
      {failure === null ? null : (
        <p className={classes["stop"]} role="alert">
          {failure}
        </p>
      )}
      <div className={classes["acts"]}>
        <Button type="submit" variant="filled" color="stop" size="lg" loading={isPublishing}>
          {missingReasons > 0 ? t("warnings.give", { count: missingReasons }) : t("emergency.act")}
        </Button>
        <Button size="lg" onClick={onCancel}>
          {shared("cancel")}
        </Button>
      </div>
    </form>
  );
}
