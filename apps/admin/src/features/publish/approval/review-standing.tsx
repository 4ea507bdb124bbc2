import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { Hash } from "../../../shared/hash.tsx";
import { listNames } from "../../../shared/list-names.ts";
import { MovedPartList } from "../../../shared/moved-part-list.tsx";
import { reviewStateName } from "../../../shared/review-state.ts";
import { State } from "../../../shared/state.tsx";
import { formatInstant } from "../../../shared/time.ts";
import classes from "./approval.module.css";
import type { Approval } from "./find-next-step.ts";

/** How the draft stands with its review: who submitted it, who approved it, what has moved since. */
export function ReviewStanding({ approval }: { approval: Approval }) {
  const { t, i18n } = useTranslation("publish");
  const { needed, given, review } = approval;
  if (review === null)
    return needed === 0 ? null : (
      <section className={classes["standing"]}>
        <h2>{t("review.title")}</h2>
        <p className="second">{t("review.needed", { count: needed })}</p>
      </section>
    );
  const { approvedBy, changesRequestedBy } = review;
  const names = (people: readonly { readonly name: string }[]) =>
    listNames(
      people.map(({ name }) => name),
      i18n.language,
    );
  return (
    <section className={classes["standing"]}>
      <h2>
        {t("review.title")} <State is={reviewStateName({ state: review.state, outcome: null })} />
      </h2>
      <p className="second">
        {t(review.isMine ? "review.submittedByYou" : "review.submittedBy", {
          name: review.author.name,
          at: formatInstant(review.submittedAt, i18n.language),
        })}{" "}
        <Hash value={review.contentHash} />
      </p>
      {needed === 0 ? null : <p>{t("review.given", { given, needed })}</p>}
      {approvedBy.length === 0 ? null : (
        <p>{t("review.approvedBy", { people: names(approvedBy) })}</p>
      )}
      {changesRequestedBy.length === 0 ? null : (
        <p>{t("review.changesRequestedBy", { people: names(changesRequestedBy) })}</p>
      )}
      {review.isMoved ? (
        <div className={classes["moved"]}>
          <p>{t(approvedBy.length > 0 ? "review.movedApproved" : "review.moved")}</p>
          <MovedPartList moved={review.moved} />
        </div>
      ) : null}
      <p>
        <Link className="link" to={`/reviews/${review.id}`}>
          {t("review.open")}
        </Link>
      </p>
    </section>
  );
}
