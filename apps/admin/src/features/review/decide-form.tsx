import { Button, Textarea } from "@mantine/core";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { explainReviewDenial, type ReviewDenial } from "./explain-review-denial.ts";
import classes from "./review.module.css";
import type { ReviewActs } from "./use-review-acts.ts";

interface DecideFormProps {
  review: ApiOutputs["review"]["byId"];
  /** The reader has approved it already. */
  hasApproved: boolean;
  acts: ReviewActs;
}

/** Approve, at once or by Ctrl/⌘ Enter; or ask for changes, with what is to be changed. What one may not do says why. */
export function DecideForm({ review, hasApproved, acts }: DecideFormProps) {
  const { t, i18n } = useTranslation("review");
  const { t: shared } = useTranslation("shared");
  const reasonId = useId();
  const [isAsking, setAsking] = useState(false);
  const { approve, requestChanges } = review.may;
  const explain = (denial: ReviewDenial) => explainReviewDenial(t, shared, denial, i18n.language);
  const whyNot = hasApproved
    ? t("decide.hasApproved")
    : approve === null
      ? undefined
      : explain(approve);

  const decide = () => {
    if (whyNot === undefined && !acts.isSending) void acts.approve();
  };
  useShortcuts(isAsking ? {} : { "mod+Enter": decide });

  if (isAsking)
    return <AskForChanges author={review.author.name} acts={acts} onEnd={() => setAsking(false)} />;
  return (
    <section className={classes["decide"]} aria-label={t("decide.title")}>
      {whyNot === undefined ? (
        <p className="second">{t("decide.hint")}</p>
      ) : (
        <p id={reasonId} className={classes["why"]}>
          {whyNot}
        </p>
      )}
      <div className={classes["acts"]}>
        <Button
          variant="filled"
          size="lg"
          {...(whyNot === undefined
            ? {}
            : { "aria-disabled": true, "data-disabled": true, "aria-describedby": reasonId })}
          loading={acts.isSending}
          onClick={decide}
        >
          {t("decide.approve")}
        </Button>
        <Button
          size="lg"
          {...(requestChanges === null
            ? {}
            : { "aria-disabled": true, "data-disabled": true, "aria-describedby": reasonId })}
          onClick={() => {
            if (requestChanges === null) setAsking(true);
          }}
        >
          {t("decide.requestChanges")}
        </Button>
      </div>
    </section>
  );
}

function AskForChanges({
  author,
  acts,
  onEnd,
}: {
  author: string;
  acts: ReviewActs;
  onEnd: () => void;
}) {
  const { t } = useTranslation("review");
  const { t: shared } = useTranslation("shared");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);

  const send = async () => {
    if (acts.isSending) return;
    if (reason.trim() === "") setMissing(true);
    else if (await acts.requestChanges(reason.trim())) onEnd();
  };
  useShortcuts({ "mod+Enter": () => void send() });

  return (
    <form
      className={classes["decide"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        label={t("decide.reason")}
        description={t("decide.reasonHint", { name: author })}
        error={isMissing && reason.trim() === "" ? t("decide.reasonMissing") : undefined}
        required
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2000}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes["acts"]}>
        <Button type="submit" variant="filled" size="lg" loading={acts.isSending}>
          {t("decide.sendBack", { name: author })}
        </Button>
        <Button size="lg" onClick={onEnd}>
          {shared("cancel")}
        </Button>
      </div>
    </form>
  );
}
