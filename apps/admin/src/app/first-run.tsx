import { useTranslation } from "react-i18next";

import { DoorPage } from "../shared/door-page.tsx";

/** What somebody sees who comes before the first account is made. */
export function FirstRun() {
  const { t } = useTranslation("app");
  return (
    <DoorPage title={t("firstRun.title")}>
      <p className="second">{t("firstRun.text")}</p>
    </DoorPage>
  );
}
