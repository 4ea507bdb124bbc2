import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { MarkAllRead } from "./mark-all-read.tsx";
import { NotificationRow } from "./notification-row.tsx";
import classes from "./notifications.module.css";

/** The newest notifications, behind the bell. */
export default function NotificationPanel({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation("notification");
  const api = useApi();
  const list = useQuery(
    api.notification.list.queryOptions({ before: null, limit: 8, unreadOnly: false }),
  );
  return (
    <div className={classes["panel"]}>
      <header className={classes["head"]}>
        <h2>{t("title")}</h2>
        <MarkAllRead newest={list.data?.rows[0]?.id} />
      </header>
      {list.isPending ? <SkeletonRows rows={4} height={64} /> : null}
      {list.isError ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
      {list.data?.rows.length === 0 ? <p className={classes["none"]}>{t("emptyText")}</p> : null}
      <ul>
        {list.data?.rows.map((news) => (
          <NotificationRow key={news.id} news={news} onFollow={onLeave} />
        ))}
      </ul>
      <footer className={classes["foot"]}>
        <Link className="link" to="/notifications" onClick={onLeave}>
          {t("all")}
        </Link>
      </footer>
    </div>
  );
}
