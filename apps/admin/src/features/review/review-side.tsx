import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useSearchParams } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Comments } from "../../shared/comments/comments.tsx";
import { listNames } from "../../shared/list-names.ts";
import { Approvals } from "./approvals.tsx";
import { Assignment } from "./assignment.tsx";
import { DecideForm } from "./decide-form.tsx";
import classes from "./review.module.css";
import { subjectPath } from "./subject-path.ts";
import { useReviewActs } from "./use-review-acts.ts";

/** The approvals, the acts, and what people say. */
export function ReviewSide({ review }: { review: ApiOutputs["review"]["byId"] }) {
  const { t } = useTranslation("review");
  const api = useApi();
  const [query] = useSearchParams();
  const session = useQuery(api.session.me.queryOptions(undefined, { staleTime: Infinity }));
  const readerId = session.data?.account?.id;
  const acts = useReviewActs(review);
  const lastWord = review.decisions.findLast(({ by }) => by.id === readerId)?.decision;

  return (
    <div className={classes["side"]}>
      <NextStep review={review} />
      <Approvals review={review} />
      {review.outcome === null ? (
        <DecideForm review={review} hasApproved={lastWord === "approve"} acts={acts} />
      ) : null}
      <p className={classes["stop"]} role="alert">
        {acts.problem}
      </p>
      {review.outcome === null ? (
        <Assignment review={review} readerId={readerId} acts={acts} />
      ) : null}
      {review.may.withdraw === null ? (
        <section>
          <h2>{t("withdraw.title")}</h2>
          <p className="second">{t("withdraw.text")}</p>
          <div className={classes["acts"]}>
            <Button onClick={() => void acts.withdraw()}>{t("withdraw.act")}</Button>
          </div>
        </section>
      ) : null}
      <section className={classes["comments"]}>
        <h2>{t("comments")}</h2>
        <Comments
          place={{ kind: "review", threadId: review.threadId }}
          target={query.get("thread")}
        />
      </section>
    </div>
  );
}

/** What there is to be done next, for whoever reads it. */
function NextStep({ review }: { review: ApiOutputs["review"]["byId"] }) {
  const { t, i18n } = useTranslation("review");
  const isJustSubmitted = cameFromSubmitting(useLocation().state);
  const { outcome, state, isMine, assignee, reviewers, subjects } = review;
  const [subject] = subjects;
  if (outcome !== null || subject === undefined) return null;
  const asked = (assignee === null ? reviewers : [assignee]).map(({ name }) => name);

  return (
    <div role="status">
      {isMine && state === "changes_requested" ? (
        <p className={classes["notice"]}>
          {t("next.changes")}{" "}
          <Link className="link" to={`${subjectPath(subject)}/edit`}>
            {t("links.edit")}
          </Link>
        </p>
      ) : null}
      {isJustSubmitted && state === "waiting" ? (
        <p className={classes["told"]}>
          {asked.length === 0
            ? t("next.submittedNobody")
            : t("next.submitted", { people: listNames(asked, i18n.language) })}
        </p>
      ) : null}
    </div>
  );
}

function cameFromSubmitting(state: unknown): boolean {
  return typeof state === "object" && state !== null && "submitted" in state;
}
