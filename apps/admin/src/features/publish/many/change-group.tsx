import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { ChangesTable } from "../../../shared/changes-table.tsx";
import classes from "./submit-many.module.css";

type Group = ApiOutputs["review"]["planMany"]["groups"][number];

/** One change and the platforms that it would be made on. */
export function ChangeGroup({ group }: { group: Group }) {
  const { t } = useTranslation("publish");
  const { comparison, platforms } = group;
  const isFirst = comparison.summary.localesAdded.length === comparison.locales.length;
  return (
    <>
      <h2 className={classes["heading"]}>{t("changes.title")}</h2>
      {isFirst ? (
        <p className="second">{t("many.first")}</p>
      ) : (
        <ChangesTable comparison={comparison} first={comparison.summary.locales[0] ?? "en"} />
      )}
      <h2 className={classes["heading"]}>{t("many.platforms")}</h2>
      <ul className={classes["platforms"]}>
        {platforms.map(({ id, slug, name }) => (
          <li key={id}>
            <Link className="link" to={`/platforms/${slug}`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
