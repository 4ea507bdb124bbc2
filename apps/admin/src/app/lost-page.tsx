import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { EmptyState } from "../shared/empty-state.tsx";

/** What stands where an address leads nowhere. */
export function LostPage() {
  const { t } = useTranslation("app");
  return (
    <EmptyState
      isPage
      title={t("lost.title")}
      text={t("lost.text")}
      act={
        <Button component={Link} to="/platforms">
          {t("lost.back")}
        </Button>
      }
    />
  );
}
