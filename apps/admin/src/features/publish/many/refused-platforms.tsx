import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { explainSubmitProblem } from "../approval/explain-submit-problem.ts";
import classes from "./submit-many.module.css";

/** How many were submitted, with the way to their review, and why the others were not. */
export function RefusedPlatforms({ result }: { result: ApiOutputs["review"]["submitMany"] }) {
  const { t, i18n } = useTranslation("publish");
  const { reviewId, submitted, refused } = result;
  return (
    <div role="status" className={classes["result"]}>
      {reviewId === null ? null : (
        <p>
          {t("many.submitted", { count: submitted })}{" "}
          <Link className="link" to={`/reviews/${reviewId}`}>
            {t("many.toReview")}
          </Link>
        </p>
      )}
      {refused.length === 0 ? null : (
        <>
          <p className={classes["stop"]}>{t("many.refused", { count: refused.length })}</p>
          <ul>
            {refused.map(({ id, name, problems }) => (
              <li key={id}>
                <b>{name}</b>{" "}
                {problems
                  .map((problem) => explainSubmitProblem(t, problem, i18n.language))
                  .join(" ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
