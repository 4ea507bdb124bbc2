import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import list from "../../shared/list.module.css";
import classes from "./base-policy.module.css";

/** How many platforms show which base version to their visitors. */
export function AdoptionTable({ base }: { base: NonNullable<ApiOutputs["basePolicy"]["byKey"]> }) {
  const { t } = useTranslation("base-policy");
  const sorted = base.adoption.toSorted((a, b) => (b.version ?? -1) - (a.version ?? -1));
  return (
    <table className={`${list["table"] ?? ""} ${classes["adoption"] ?? ""}`}>
      <thead>
        <tr>
          <th scope="col">{t("page.version")}</th>
          <th scope="col" className={list["number"]}>
            {t("page.platforms")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ version, platforms }) => (
          <tr key={version ?? "none"}>
            <th scope="row">
              {version === null ? t("page.none") : t("page.versionNumber", { number: version })}
            </th>
            <td className={list["number"]}>{platforms}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
