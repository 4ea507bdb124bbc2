import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "./api.ts";
import { listNames } from "./list-names.ts";
import { State } from "./state.tsx";
import classes from "./version-approval.module.css";

type Approved = Pick<
  ApiOutputs["version"]["list"][number],
  "approvedBy" | "reviewId" | "emergency"
>;

/** Who approved a version, with the way to the review; or, loudly, that it went out without and why. */
export function VersionApproval({ approvedBy, reviewId, emergency }: Approved) {
  const { t, i18n } = useTranslation("shared");
  const people = approvedBy.map(({ name }) => name);
  return (
    <>
      {emergency === null ? null : (
        <p className={classes["emergency"]}>
          <State is="emergency" /> <span>{t("approval.emergency", { reason: emergency })}</span>
        </p>
      )}
      {people.length === 0 ? null : (
        <p className="second">
          {t("approval.by", { people: listNames(people, i18n.language) })}
          {reviewId === null ? null : (
            <>
              {", "}
              <Link className="link" to={`/reviews/${reviewId}`}>
                {t("approval.see")}
              </Link>
            </>
          )}
        </p>
      )}
    </>
  );
}
