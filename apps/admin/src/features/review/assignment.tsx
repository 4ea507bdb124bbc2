import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import classes from "./review.module.css";
import type { ReviewActs } from "./use-review-acts.ts";

interface AssignmentProps {
  review: ApiOutputs["review"]["byId"];
  readerId: string | undefined;
  acts: ReviewActs;
}

/** Whose review it is: take it on, ask somebody who may decide, or leave it to all of them. */
export function Assignment({ review, readerId, acts }: AssignmentProps) {
  const { t } = useTranslation("review");
  const { assignee, reviewers, may } = review;
  const mayTake = reviewers.some(({ id }) => id === readerId) && assignee?.id !== readerId;
  const whose =
    assignee === null
      ? t("assign.nobody")
      : assignee.id === readerId
        ? t("assign.yours")
        : t("assign.of", { name: assignee.name });

  return (
    <section>
      <h2>{t("assign.title")}</h2>
      <p className="second">{whose}</p>
      {may.assign !== null ? null : (
        <div className={classes["acts"]}>
          {mayTake ? (
            <Button onClick={() => void acts.assign(readerId ?? null)}>{t("assign.take")}</Button>
          ) : null}
          {assignee === null ? null : (
            <Button onClick={() => void acts.assign(null)}>{t("assign.release")}</Button>
          )}
          {reviewers.length === 0 ? null : (
            <NativeSelect
              aria-label={t("assign.ask")}
              value=""
              data={[
                { value: "", label: t("assign.ask") },
                ...reviewers
                  .filter(({ id }) => id !== assignee?.id)
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(event) => void acts.assign(event.currentTarget.value)}
            />
          )}
        </div>
      )}
      {reviewers.length === 0 && may.assign === null ? (
        <p className={classes["why"]}>{t("assign.noReviewers")}</p>
      ) : null}
    </section>
  );
}
