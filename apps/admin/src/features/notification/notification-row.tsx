import { localeSchema } from "@cookiedesk/domain/locale";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useApi } from "../../shared/api.ts";
import { placeName } from "../../shared/place-name.ts";
import { formatInstant } from "../../shared/time.ts";
import { explainNotification, type Notification } from "./notification-words.ts";
import classes from "./notifications.module.css";

/** One notification: who did what, the words, when; it leads to its thing and counts as read then. */
export function NotificationRow({ news, onFollow }: { news: Notification; onFollow?: () => void }) {
  const { t, i18n } = useTranslation("notification");
  const { t: shared } = useTranslation("shared");
  const markRead = useMarkRead();
  const { spot, excerpt } = news.comment ?? { spot: null, excerpt: "" };
  const quoted = excerpt === "" ? (news.review?.note ?? "") : excerpt;

  return (
    <li className={classes["row"]} data-unread={!news.isRead || undefined}>
      <Link
        to={news.path}
        className={classes["link"]}
        onClick={() => {
          if (!news.isRead) markRead([news.id]);
          onFollow?.();
        }}
      >
        <span className={classes["what"]}>
          {news.isRead ? null : <span className="sr">{t("unread")}</span>}
          {explainNotification(t, news)}
        </span>
        {spot === null ? null : (
          <span className={classes["spot"]}>
            {placeName(shared, spotPlace(spot), i18n.language)}
          </span>
        )}
        {quoted === "" ? null : (
          <span className={classes["excerpt"]} dir="auto">
            {quoted}
          </span>
        )}
        <time dateTime={news.at}>{formatInstant(news.at, i18n.language)}</time>
      </Link>
      {news.isRead ? null : (
        <button
          type="button"
          className={`link ${classes["mark"] ?? ""}`}
          onClick={() => markRead([news.id])}
        >
          {t("markRead")}
        </button>
      )}
    </li>
  );
}

function useMarkRead() {
  const api = useApi();
  const queries = useQueryClient();
  const { mutate } = useMutation(
    api.notification.markRead.mutationOptions({
      onSuccess: () => queries.invalidateQueries(api.notification.pathFilter()),
    }),
  );
  return (ids: string[]) => mutate({ ids });
}

type Spot = NonNullable<NonNullable<Notification["comment"]>["spot"]>;
function spotPlace({ part, field, locale }: Spot): Parameters<typeof placeName>[1] {
  return { part, field, locale: locale === null ? null : localeSchema.parse(locale) };
}
