import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";

import { EmptyState } from "../shared/empty-state.tsx";

/** What stands where a screen could not be loaded or broke while it was drawn. */
export function RouteFailure() {
  const { t } = useTranslation("app");
  const error = useRouteError();
  return (
    <EmptyState
      isPage
      alert
      title={t("update.title")}
      text={t("update.text")}
      detail={error instanceof Error ? error.message : undefined}
      act={<Button onClick={() => location.reload()}>{t("update.reload")}</Button>}
    />
  );
}
