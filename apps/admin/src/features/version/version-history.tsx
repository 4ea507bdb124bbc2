import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { VersionTable } from "./version-table.tsx";

interface VersionHistoryProps {
  crumbs: readonly { to: string; label: string }[];
  /** `/platforms/babel` or `/bases/standard`. */
  path: string;
  publicUrl: string | null;
  acts?: ReactNode;
  /** What stands above the table once there are versions. */
  above?: ReactNode;
  versions: ApiOutputs["version"]["list"] | undefined;
  failed: { readonly error: unknown; readonly refetch: () => Promise<unknown> } | undefined;
}

/** What the histories of platforms and of base policies have in common: the table and the states of loading. */
export function VersionHistory({
  crumbs,
  path,
  publicUrl,
  acts,
  above,
  versions,
  failed,
}: VersionHistoryProps) {
  const { t } = useTranslation("version");
  return (
    <>
      <PageBar title={t("history.title")} crumbs={crumbs} acts={acts} />
      {failed === undefined ? null : (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      )}
      {failed === undefined && versions === undefined ? (
        <SkeletonRows rows={6} height={44} />
      ) : null}
      {versions?.length === 0 ? (
        <EmptyState title={t("history.emptyTitle")} text={t("history.emptyText")} />
      ) : null}
      {versions === undefined || versions.length === 0 ? null : (
        <>
          {above}
          <VersionTable versions={versions} path={path} publicUrl={publicUrl} />
        </>
      )}
    </>
  );
}
