import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { State } from "../../shared/state.tsx";
import { formatInstant } from "../../shared/time.ts";
import { Decisions } from "./approvals.tsx";
import classes from "./review.module.css";

/** The other submissions of the same thread: what was asked for, and what was said to it. */
export function EarlierSubmissions({ review }: { review: ApiOutputs["review"]["byId"] }) {
  const { t, i18n } = useTranslation("review");
  if (review.thread.length === 0) return null;
  return (
    <section>
      <h2 className={classes["heading"]}>{t("thread.title")}</h2>
      <ol className={classes["thread"]}>
        {review.thread.map(({ id, round, note, author, submittedAt, outcome, decisions }) => (
          <li key={id}>
            <p>
              <Link className="link" to={`/reviews/${id}`}>
                {t("thread.submission", { round })}
              </Link>{" "}
              {outcome === null ? null : <State is={outcome} />}{" "}
              <span className="quiet">
                {author.name}, {formatInstant(submittedAt, i18n.language)}
              </span>
            </p>
            {note === "" ? null : (
              <blockquote className={classes["said"]} dir="auto">
                {note}
              </blockquote>
            )}
            <Decisions decisions={decisions} />
          </li>
        ))}
      </ol>
    </section>
  );
}
