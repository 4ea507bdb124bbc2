import { dayOf, monthsLater, reviewIntervals } from "@cookiedesk/domain/platform/review-due";
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { State } from "../../shared/state.tsx";
import { formatDate } from "../../shared/time.ts";
import { useReviewDue } from "./bulk/use-review-due.ts";
import classes from "./side-form.module.css";

/** When somebody is to look at the policy again: a day, and what to press after looking. */
export function ReviewForm({
  platform,
}: {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
}) {
  const { t, i18n } = useTranslation("platform");
  const review = useReviewDue();
  const [typed, setTyped] = useState<string>();
  const { reviewDueOn: dueOn } = platform;
  const day = typed ?? dueOn ?? "";

  const set = async (due: string | null, reviewed: boolean) => {
    if (await review.set({ ids: [platform.id] }, { dueOn: due, reviewed })) setTyped(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void set(day === "" ? null : day, false);
  };

  return (
    <section className={classes["part"]}>
      <h2>{t("review.title")}</h2>
      <p>
        {dueOn === null
          ? t("review.none")
          : t("review.due", { day: formatDate(dueOn, i18n.language) })}{" "}
        {platform.reviewDue ? <State is="reviewDue" /> : null}
      </p>
      <div className={classes["acts"]}>
        {reviewIntervals.map((months) => (
          <Button
            key={months}
            disabled={review.isSending}
            onClick={() => void set(monthsLater(dayOf(new Date()), months), true)}
          >
            {t("review.reviewedAgainIn", { count: months })}
          </Button>
        ))}
      </div>
      <form className={classes["add"]} onSubmit={submit}>
        <TextInput
          type="date"
          label={t("review.dueOn")}
          value={day}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {typed === undefined || typed === (dueOn ?? "") ? null : (
          <Button type="submit" loading={review.isSending}>
            {typed === "" ? t("review.clear") : t("details.save")}
          </Button>
        )}
      </form>
      {review.problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {review.problem}
        </p>
      )}
    </section>
  );
}
