import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { MarkAllRead } from "./mark-all-read.tsx";
import { NotificationRow } from "./notification-row.tsx";
import classes from "./notifications.module.css";

const pageLength = 30;
/** Somebody may do something meanwhile. */
const lookAgainAfter = 30_000;

/** `/notifications`: what the reader was told, the newest first; `?show=unread` leaves out what they have read. */
export function Component() {
  const { t } = useTranslation("notification");
  const [query] = useSearchParams();
  const unreadOnly = query.get("show") === "unread";
  const api = useApi();
  const newest = useQuery(
    api.notification.list.queryOptions({ before: null, limit: pageLength, unreadOnly }),
  );

  return (
    <>
      <PageBar
        title={t("title")}
        beside={
          <nav className={classes["tabs"]} aria-label={t("views")}>
            <Link to="?" replace aria-current={unreadOnly ? undefined : "page"}>
              {t("everything")}
            </Link>
            <Link to="?show=unread" replace aria-current={unreadOnly ? "page" : undefined}>
              {t("unreadOnly")}
            </Link>
          </nav>
        }
        acts={<MarkAllRead newest={newest.data?.rows[0]?.id} />}
      />
      <Pages key={String(unreadOnly)} unreadOnly={unreadOnly} />
    </>
  );
}

/** Page under page, each begun behind the last one of the page before. */
function Pages({ unreadOnly }: { unreadOnly: boolean }) {
  const [begins, setBegins] = useState<readonly (string | null)[]>([null]);
  return (
    <div>
      {begins.map((before, index) => (
        <OnePage
          key={before ?? "newest"}
          before={before}
          unreadOnly={unreadOnly}
          onMore={
            index === begins.length - 1
              ? (last) => setBegins((shown) => [...shown, last])
              : undefined
          }
        />
      ))}
    </div>
  );
}

interface OnePageProps {
  before: string | null;
  unreadOnly: boolean;
  onMore: ((last: string) => void) | undefined;
}

function OnePage({ before, unreadOnly, onMore }: OnePageProps) {
  const { t } = useTranslation("notification");
  const api = useApi();
  const list = useQuery(
    api.notification.list.queryOptions(
      { before, limit: pageLength, unreadOnly },
      { refetchInterval: lookAgainAfter },
    ),
  );
  if (list.isPending) return <SkeletonRows rows={8} height={64} />;
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  const { rows, hasMore } = list.data;
  const last = rows.at(-1)?.id;
  if (rows.length === 0) {
    return before === null ? (
      <EmptyState title={unreadOnly ? t("allReadTitle") : t("emptyTitle")} text={t("emptyText")} />
    ) : null;
  }
  return (
    <>
      <ul>
        {rows.map((news) => (
          <NotificationRow key={news.id} news={news} />
        ))}
      </ul>
      {hasMore && last !== undefined && onMore !== undefined ? (
        <p className={classes["foot"]}>
          <Button onClick={() => onMore(last)}>{t("older")}</Button>
        </p>
      ) : null}
    </>
  );
}
