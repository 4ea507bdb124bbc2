import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import {
  pageLength,
  readPage,
  readShown,
  type ShownReviews,
  shownReviews,
} from "./list-address.ts";
import { ReviewTable } from "./review-table.tsx";
import classes from "./reviews-page.module.css";

/** Others submit and decide meanwhile. */
const lookAgainAfter = 30_000;

/** `/reviews`: what waits to be decided, the oldest first; `?show=` names the list. */
export function Component() {
  const { t } = useTranslation("review");
  const api = useApi();
  const [query] = useSearchParams();
  const session = useQuery(api.session.me.queryOptions(undefined, { staleTime: Infinity }));
  const shown = readShown(query, session.data?.account?.grants ?? []);
  const page = readPage(query);
  const list = useQuery(
    api.review.list.queryOptions(
      { filter: shown, offset: page * pageLength, limit: pageLength },
      { refetchInterval: lookAgainAfter },
    ),
  );

  return (
    <>
      <PageBar
        title={t("list.title")}
        view={t(`list.${shown}`)}
        beside={<Tabs shown={shown} counts={list.data?.counts} />}
      />
      <div className={classes["page"]}>
        {list.isPending ? <SkeletonRows rows={12} height={36} /> : null}
        {list.isError ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
        {list.data === undefined ? null : list.data.rows.length === 0 ? (
          <EmptyState title={t(`empty.${shown}.title`)} text={t(`empty.${shown}.text`)} />
        ) : (
          <>
            <ReviewTable rows={list.data.rows} />
            <Pager shown={shown} page={page} count={list.data.counts[shown]} />
          </>
        )}
      </div>
    </>
  );
}

type Counts = ApiOutputs["review"]["list"]["counts"];

/** The lists: links, so that each has its address. */
function Tabs({ shown, counts }: { shown: ShownReviews; counts: Counts | undefined }) {
  const { t } = useTranslation("review");
  return (
    <nav className={classes["tabs"]} aria-label={t("list.views")}>
      {shownReviews.map((view) => (
        <Link
          key={view}
          to={`?show=${view}`}
          replace
          aria-current={view === shown ? "page" : undefined}
        >
          {t(`list.${view}`)}
          {counts === undefined || view === "closed" ? null : (
            <span className="quiet">{counts[view]}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}

function Pager({ shown, page, count }: { shown: ShownReviews; page: number; count: number }) {
  const { t } = useTranslation("review");
  if (count <= pageLength) return null;
  const to = (number: number) => `?show=${shown}&page=${number + 1}`;
  return (
    <nav className={classes["pager"]} aria-label={t("list.pages")}>
      {page === 0 ? null : (
        <Link className="link" to={to(page - 1)}>
          {t("list.earlier")}
        </Link>
      )}
      {(page + 1) * pageLength >= count ? null : (
        <Link className="link" to={to(page + 1)}>
          {t("list.later")}
        </Link>
      )}
    </nav>
  );
}
