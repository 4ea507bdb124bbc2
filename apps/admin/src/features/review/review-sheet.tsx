import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { listLanguages, summarisePhrase } from "../../shared/change-summary.ts";
import { FindingList } from "../../shared/finding-list.tsx";
import { formatInstant } from "../../shared/time.ts";
import { EarlierSubmissions } from "./earlier-submissions.tsx";
import { MovedNotice } from "./moved-notice.tsx";
import { ReachLine } from "./reach-line.tsx";
import { ReviewChanges } from "./review-changes.tsx";
import { ReviewSubjects } from "./review-subjects.tsx";
import classes from "./review.module.css";
import { subjectPath } from "./subject-path.ts";

/** What was submitted and why, what it changes and for whom, and what the checks noticed. */
export function ReviewSheet({ review }: { review: ApiOutputs["review"]["byId"] }) {
  const { t, i18n } = useTranslation("review");
  const { t: shared } = useTranslation("shared");
  const { comparison, subjects, author, note, round, submittedAt, locales } = review;
  const [subject] = subjects;
  if (subject === undefined) return null;
  const phrase =
    comparison === null ? null : summarisePhrase(shared, comparison.summary, i18n.language);

  return (
    <div className={classes["sheet"]}>
      <p className={classes["reach"]}>
        {comparison === null
          ? t("sentence.first", { languages: listLanguages(locales, i18n.language) })
          : phrase === null
            ? t("sentence.nothing")
            : t("sentence.next", {
                changes: phrase,
                languages: listLanguages(comparison.summary.locales, i18n.language),
              })}
      </p>
      <ReachLine review={review} />
      <p className="second">
        {t(round === 1 ? "submittedBy" : "submittedAgainBy", {
          name: author.name,
          at: formatInstant(submittedAt, i18n.language),
          round,
        })}
      </p>
      {note === "" ? (
        <p className="quiet">{t("noNoteGiven")}</p>
      ) : (
        <blockquote className={classes["said"]} dir="auto">
          {note}
        </blockquote>
      )}
      <MovedNotice review={review} />
      {subjects.length + review.hidden === 1 ? null : <ReviewSubjects review={review} />}
      {comparison === null || phrase === null ? null : <ReviewChanges comparison={comparison} />}
      <section>
        <h2 className={classes["heading"]}>{t("findings")}</h2>
        {review.findings.length === 0 ? (
          <p className="second">{t("noFindings")}</p>
        ) : (
          <FindingList findings={review.findings} subject={subjectPath(subject)} />
        )}
      </section>
      <EarlierSubmissions review={review} />
    </div>
  );
}
