import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { EmptyState } from "../../shared/empty-state.tsx";
import { GatedButton } from "../../shared/gated-button.tsx";
import type { PlatformFilter } from "./list-address.ts";

interface NoPlatformsProps {
  total: number;
  filter: PlatformFilter;
  clear: () => void;
}

/** Nothing at all leads to the import; nothing that matches leads back to everything. */
export function NoPlatforms({ total, filter, clear }: NoPlatformsProps) {
  const { t } = useTranslation("platform");
  const all = <Button onClick={clear}>{t("list.clear")}</Button>;
  if (filter.archived !== undefined && total === 0)
    return <EmptyState title={t("archive.emptyTitle")} text={t("archive.emptyText")} act={all} />;
  return total === 0 ? (
    <EmptyState
      title={t("list.emptyTitle")}
      text={t("list.emptyText")}
      act={
        <GatedButton act="edit" target={{ kind: "everywhere" }} variant="filled" to="/import">
          {t("list.emptyAct")}
        </GatedButton>
      }
    />
  ) : (
    <EmptyState title={t("list.noMatchTitle")} text={t("list.noMatchText")} act={all} />
  );
}
