import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { VersionTable } from "./version-table.tsx";

/** `/bases/:key/history` */
export function Component() {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { key = "" } = useParams();
  const api = useApi();
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }));
  const versions = useQuery(
    api.basePolicy.versions.queryOptions(
      { basePolicyId: base.data?.id ?? "" },
      { enabled: base.data != null },
    ),
  );
  const failed = [base, versions].find(({ isError }) => isError);
  const path = `/bases/${key}`;

  return (
    <>
      <PageBar
        title={t("history.title")}
        crumbs={[
          { to: "/bases", label: shared("nouns.bases") },
          { to: path, label: base.data?.name ?? key },
        ]}
      />
      {failed === undefined ? null : (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      )}
      {failed === undefined && versions.data === undefined ? (
        <SkeletonRows rows={6} height={44} />
      ) : null}
      {versions.data?.length === 0 ? (
        <EmptyState title={t("history.emptyTitle")} text={t("history.emptyText")} />
      ) : null}
      {versions.data === undefined || versions.data.length === 0 ? null : (
        <VersionTable versions={versions.data} path={path} publicUrl={null} />
      )}
    </>
  );
}
