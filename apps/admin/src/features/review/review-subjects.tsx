import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import list from "../../shared/list.module.css";
import { MovedPartList } from "../../shared/moved-part-list.tsx";
import { reviewStateName } from "../../shared/review-state.ts";
import { State } from "../../shared/state.tsx";
import classes from "./review.module.css";
import { subjectPath } from "./subject-path.ts";

type Review = ApiOutputs["review"]["byId"];
type Subject = Review["subjects"][number];

/** The platforms that one approval covers, each with how it stands: one that moved says what moved and is submitted again. */
export function ReviewSubjects({ review }: { review: Review }) {
  const { t } = useTranslation("review");
  const { subjects, hidden } = review;
  return (
    <section>
      <h2 className={classes["heading"]}>
        {t("subjects.title", { count: subjects.length })} <span>{t("subjects.hint")}</span>
      </h2>
      <table className={`${list["table"] ?? ""} ${classes["subjects"] ?? ""}`}>
        <thead>
          <tr>
            <th scope="col">{t("subjects.platform")}</th>
            <th scope="col">{t("list.state")}</th>
            <th scope="col">{t("subjects.next")}</th>
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => (
            <tr key={subject.id}>
              <td>
                <Link className="link" to={subjectPath(subject)}>
                  {subject.name}
                </Link>
              </td>
              <td data-label={t("list.state")}>
                <State is={subjectState(review, subject)} />
                <MovedPartList moved={subject.moved} />
              </td>
              <td data-label={t("subjects.next")}>
                <NextStep review={review} subject={subject} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden === 0 ? null : <p className="second">{t("subjects.hidden", { count: hidden })}</p>}
    </section>
  );
}

function subjectState({ state }: Review, { outcome, isMoved }: Subject) {
  return outcome === null && isMoved ? "moved" : reviewStateName({ state, outcome });
}

function NextStep({ review, subject }: { review: Review; subject: Subject }) {
  const { t } = useTranslation("review");
  const path = subjectPath(subject);
  if (subject.outcome !== null)
    return subject.versionNumber === null ? null : (
      <Link className="link" to={`${path}/history`}>
        {t("subjects.version", { number: subject.versionNumber })}
      </Link>
    );
  if (subject.isMoved)
    return (
      <Link className="link" to={`${path}/publish`}>
        {t("moved.submitAgain")}
      </Link>
    );
  return subject.given >= subject.needed && review.state !== "changes_requested" ? (
    <Link className="link" to={`${path}/publish`}>
      {t("subjects.publish")}
    </Link>
  ) : null;
}
