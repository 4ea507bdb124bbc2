import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import classes from "./restore.module.css";

/** What restoring does besides the texts: the base version, the catalogue, and the address that stays. */
export function RestoreEffect({ plan }: { plan: ApiOutputs["version"]["previewRestore"] }) {
  const { t } = useTranslation("version");
  const { name, number } = plan.pinnedTo;
  return (
    <ul className={classes["effects"]}>
      <li>
        {t("restore.pinned", { name, number })}{" "}
        {plan.wasFollowing === "pinned" ? null : t(`restore.was.${plan.wasFollowing}`)}
      </li>
      {plan.catalogueOfThen ? <li>{t("restore.catalogue")}</li> : null}
      {plan.differs.map(({ what, before, today }) => (
        <li key={what}>{t(`restore.stays.${what}`, { before, today })}</li>
      ))}
    </ul>
  );
}
