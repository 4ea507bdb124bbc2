import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { useApi, useApiClient } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { useDenial } from "../../shared/use-denial.ts";
import { type AuditFilter, readAuditAddress } from "./audit-address.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditTable } from "./audit-table.tsx";
import classes from "./audit.module.css";
import { EntryDetails } from "./entry-details.tsx";
import { ExportMenu } from "./export-menu.tsx";

const pageLength = 50;

/** `/audit`: who did what, the newest first; who may not read it reads why. */
export function Component() {
  const { t } = useTranslation("audit");
  const { t: shared } = useTranslation("shared");
  const denial = useDenial("audit", { kind: "everywhere" });
  if (denial === undefined) return <Audit />;
  return (
    <>
      <PageBar title={t("title")} />
      <EmptyState title={shared("failure.forbidden.title")} text={denial} />
    </>
  );
}

function Audit() {
  const { t } = useTranslation("audit");
  const [query] = useSearchParams();
  const filter = readAuditAddress(query);
  const open = query.get("entry");
  const acts = useActs(filter);
  const entries = acts.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const about = entries.map((entry) => entry.about).find((thing) => thing?.id === filter.subject);
  return (
    <>
      <PageBar title={t("title")} acts={<ExportMenu filter={filter} />} />
      <AuditFilters filter={filter} aboutName={about?.name ?? null} />
      <div className={classes["sheet"]}>
        <p className={classes["intro"]}>{t("intro")}</p>
        {acts.isPending ? (
          <SkeletonRows rows={20} height={36} />
        ) : acts.isError ? (
          <Failure error={acts.error} retry={() => void acts.refetch()} />
        ) : entries.length === 0 ? (
          <Nothing isFiltered={Object.keys(filter).length > 0} />
        ) : (
          <>
            {open !== null && !entries.some(({ id }) => id === open) ? (
              <EntryDetails id={open} />
            ) : null}
            <AuditTable entries={entries} open={open} />
            {acts.hasNextPage ? (
              <p className={classes["foot"]}>
                <Button onClick={() => void acts.fetchNextPage()} loading={acts.isFetchingNextPage}>
                  {t("older")}
                </Button>
              </p>
            ) : null}
          </>
        )}
      </div>
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation("audit");
  if (!isFiltered) return <EmptyState title={t("empty.title")} text={t("empty.text")} />;
  return (
    <EmptyState
      title={t("noMatch.title")}
      text={t("noMatch.text")}
      act={
        <Button component={Link} to="?">
          {t("all")}
        </Button>
      }
    />
  );
}

function useActs(filter: AuditFilter) {
  const api = useApi();
  const client = useApiClient();
  return useInfiniteQuery({
    queryKey: [...api.audit.list.queryKey(), filter],
    queryFn: ({ pageParam, signal }) =>
      client.audit.list.query({ ...filter, before: pageParam, limit: pageLength }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ hasMore, rows }) => (hasMore ? (rows.at(-1)?.id ?? null) : null),
  });
}
