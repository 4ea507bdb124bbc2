import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { MovedPartList } from "../../shared/moved-part-list.tsx";
import classes from "./review.module.css";
import { subjectPath } from "./subject-path.ts";

/** Says that the draft is no longer what was submitted, which parts moved, and what to do about it. */
export function MovedNotice({ review }: { review: ApiOutputs["review"]["byId"] }) {
  const { t } = useTranslation("review");
  const [subject] = review.subjects;
  const isOne = review.subjects.length + review.hidden === 1;
  if (subject === undefined || !isOne || !subject.isMoved || review.outcome !== null) return null;
  return (
    <div className={classes["notice"]}>
      <p>{review.given > 0 ? t("moved.approved") : t("moved.submitted")}</p>
      <MovedPartList moved={subject.moved} />
      <p>
        <Link className="link" to={`${subjectPath(subject)}/publish`}>
          {t("moved.submitAgain")}
        </Link>
      </p>
    </div>
  );
}
