import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import list from "../../shared/list.module.css";
import classes from "./base-policy.module.css";

/** How many platforms show which base version to their visitors, and how many drafts are made from it. */
export function AdoptionTable({ base }: { base: NonNullable<ApiOutputs["basePolicy"]["byKey"]> }) {
  const { t, i18n } = useTranslation("base-policy");
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <table className={`${list["table"] ?? ""} ${classes["adoption"] ?? ""}`}>
      <thead>
        <tr>
          <th scope="col">{t("page.version")}</th>
          <th scope="col">{t("adoption.live")}</th>
          <th scope="col">{t("adoption.drafts")}</th>
        </tr>
      </thead>
      <tbody>
        {base.adoption.map(({ version, live, drafts }) => (
          <tr key={version ?? "none"}>
            <th scope="row">
              {version === null ? t("page.none") : t("page.versionNumber", { number: version })}
            </th>
            <td>{number.format(live)}</td>
            <td>{number.format(drafts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
