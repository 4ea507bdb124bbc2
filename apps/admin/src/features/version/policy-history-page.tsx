import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { VersionTable } from "./version-table.tsx";

/** `/platforms/:slug/history` */
export function Component() {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { slug = "" } = useParams();
  const api = useApi();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const versions = useQuery(
    api.version.list.queryOptions(
      { platformId: platform.data?.id ?? "" },
      { enabled: platform.data != null },
    ),
  );
  const failed = [platform, versions].find(({ isError }) => isError);
  const path = `/platforms/${slug}`;

  return (
    <>
      <PageBar
        title={t("history.title")}
        crumbs={[
          { to: "/platforms", label: shared("nouns.platforms") },
          { to: path, label: platform.data?.name ?? slug },
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
        <VersionTable
          versions={versions.data}
          path={path}
          publicUrl={platform.data?.publicUrl ?? null}
        />
      )}
    </>
  );
}
