import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { useApi, useApiClient } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { changeAuditAddress } from "./audit-address.ts";
import classes from "./audit.module.css";
import { ChangeList } from "./change-list.tsx";
import { EntryFacts } from "./entry-facts.tsx";

/** An entry opened: what it says, every field that it changed before and after, and its ids. */
export function EntryDetails({ id }: { id: string }) {
  const { t } = useTranslation("audit");
  const [query] = useSearchParams();
  const opened = useOpenedEntry(id);
  if (opened.isPending) return <SkeletonRows rows={3} height={32} />;
  if (opened.isError) return <Failure error={opened.error} retry={() => void opened.refetch()} />;

  const entry = opened.data.pages[0]?.entry;
  if (entry === undefined) return null;
  const changes = opened.data.pages.flatMap((page) => page.changes);
  const saysMore = entry.before !== null || entry.after !== null || changes.length > 0;
  const { about } = entry;
  return (
    <div className={classes["details"]}>
      {saysMore ? null : <p className="second">{t("unsaid")}</p>}
      {changes.length === 0 ? null : (
        <section aria-label={t("changed")}>
          <ChangeList changes={changes} aboutId={about?.id ?? ""} />
          {opened.hasNextPage ? (
            <Button onClick={() => void opened.fetchNextPage()} loading={opened.isFetchingNextPage}>
              {t("more")}
            </Button>
          ) : null}
        </section>
      )}
      <EntryFacts entry={entry} />
      <p className={classes["ways"]}>
        {about === null ? null : (
          <Link
            className="link"
            to={`?${changeAuditAddress(query, { subject: about.id }).toString()}`}
          >
            {t("onlyThis")}
          </Link>
        )}
        <Link className="link" to={`?${changeAuditAddress(query, { act: entry.act }).toString()}`}>
          {t("onlyThisAct")}
        </Link>
        <Link className="link" to={`?${changeAuditAddress(query, {}).toString()}`} replace>
          {t("close")}
        </Link>
      </p>
    </div>
  );
}

function useOpenedEntry(id: string) {
  const api = useApi();
  const client = useApiClient();
  return useInfiniteQuery({
    queryKey: [...api.audit.entry.queryKey(), id],
    queryFn: ({ pageParam, signal }) =>
      client.audit.entry.query({ id, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ hasMore, changes }) => (hasMore ? (changes.at(-1)?.id ?? null) : null),
  });
}
