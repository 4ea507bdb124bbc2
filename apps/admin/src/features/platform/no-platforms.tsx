import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { EmptyState } from "../../shared/empty-state.tsx";

/** Nothing at all leads to the import; nothing that matches leads back to everything. */
export function NoPlatforms({ total, clear }: { total: number; clear: () => void }) {
  const { t } = useTranslation("platform");
  return total === 0 ? (
    <EmptyState
      title={t("list.emptyTitle")}
      text={t("list.emptyText")}
      act={
        <Button component={Link} to="/import" variant="filled">
          {t("list.emptyAct")}
        </Button>
      }
    />
  ) : (
    <EmptyState
      title={t("list.noMatchTitle")}
      text={t("list.noMatchText")}
      act={<Button onClick={clear}>{t("list.clear")}</Button>}
    />
  );
}
