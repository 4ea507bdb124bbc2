import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { placeName } from "../../shared/place-name.ts";
import classes from "./version-table.module.css";

type Accepted = ApiOutputs["version"]["list"][number]["accepted"];

/** The warnings that a version was published in spite of: how many, and each with its reason on demand. */
export function AcceptedWarnings({ accepted }: { accepted: Accepted }) {
  const { t } = useTranslation("version");
  const { t: shared, i18n } = useTranslation("shared");
  if (accepted.length === 0) return null;
  return (
    <details className={classes["accepted"]}>
      <summary>{t("history.accepted", { count: accepted.length })}</summary>
      <ul>
        {accepted.map(({ finding, rule, place, reason, by }) => (
          <li key={finding}>
            <code>{rule}</code> {placeName(shared, place, i18n.language)}: {reason}{" "}
            <span className="quiet">{t("history.acceptedBy", { by })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
