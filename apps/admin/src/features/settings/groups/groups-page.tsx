import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { Failure } from "../../../shared/failure.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { GroupTable } from "./group-table.tsx";
import classes from "./groups.module.css";
import { NewGroup } from "./new-group.tsx";

/** The groups of platforms, and how many people have to approve before anything of theirs is published. */
export function Component() {
  const { t } = useTranslation("settings");
  return <SettingsPage title={t("groups.title")}>{() => <Groups />}</SettingsPage>;
}

function Groups() {
  const { t } = useTranslation("settings");
  const api = useApi();
  const groups = useQuery(api.group.list.queryOptions());
  const organisation = useQuery(api.organisation.approvals.queryOptions());

  if (groups.isPending || organisation.isPending) return <SkeletonRows rows={6} height={44} />;
  if (groups.isError) return <Failure error={groups.error} retry={() => void groups.refetch()} />;
  if (organisation.isError)
    return <Failure error={organisation.error} retry={() => void organisation.refetch()} />;
  return (
    <>
      <p className={classes["intro"]}>{t("groups.intro")}</p>
      <GroupTable groups={groups.data} organisation={organisation.data.approvals} />
      {groups.data.length > 0 ? (
        <div className={classes["below"]}>
          <NewGroup />
        </div>
      ) : (
        <EmptyState title={t("groups.none")} text={t("groups.noneText")} act={<NewGroup />} />
      )}
    </>
  );
}
