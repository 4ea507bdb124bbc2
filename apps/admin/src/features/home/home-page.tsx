import { Button } from "@mantine/core";
import { mayAnywhere } from "@cookiedesk/domain/access/may";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { formatInstant } from "../../shared/time.ts";
import { HomeChecks } from "./home-checks.tsx";
import { HomeReviews } from "./home-reviews.tsx";
import { HomeRow } from "./home-row.tsx";
import { HomeSection } from "./home-section.tsx";
import classes from "./home.module.css";

/** `/`: what waits for the reader, and what needs somebody's look. Each number opens the list behind it. */
export function Component() {
  const { t } = useTranslation("home");
  const api = useApi();
  const home = useQuery(api.home.get.queryOptions());
  const session = useQuery(api.session.me.queryOptions(undefined, { staleTime: Infinity }));
  const grants = session.data?.account?.grants ?? [];

  return (
    <>
      <PageBar title={t("title")} />
      {home.isPending ? <SkeletonRows rows={12} height={36} /> : null}
      {home.isError ? <Failure error={home.error} retry={() => void home.refetch()} /> : null}
      {home.data?.platforms === 0 && home.data.drafts.rows.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          text={t("empty.text")}
          act={
            <Button component={Link} to="/platforms">
              {t("empty.act")}
            </Button>
          }
        />
      ) : null}
      {home.data === undefined ||
      (home.data.platforms === 0 && home.data.drafts.rows.length === 0) ? null : (
        <div className={classes["columns"]}>
          <div>
            {mayAnywhere(grants, "review") ? <HomeReviews filter="to_review" /> : null}
            {mayAnywhere(grants, "submit") ? <HomeReviews filter="returned" /> : null}
            <OwnDrafts drafts={home.data.drafts} />
          </div>
          <div>
            <Late late={home.data.late} />
            {home.data.reviewDue === 0 ? null : <ReviewDue count={home.data.reviewDue} />}
            <Bases bases={home.data.bases} />
            <HomeChecks />
          </div>
        </div>
      )}
    </>
  );
}

type Home = ApiOutputs["home"]["get"];

function OwnDrafts({ drafts }: Pick<Home, "drafts">) {
  const { t, i18n } = useTranslation("home");
  return (
    <HomeSection
      title={t("drafts.title")}
      {...(drafts.platforms === 0
        ? {}
        : { count: drafts.platforms, to: "/platforms?edited=me&state=draft" })}
      none={t("drafts.none")}
      isEmpty={drafts.rows.length === 0}
    >
      <ul>
        {drafts.rows.map(({ kind, key, name, editedAt }) => (
          <HomeRow
            key={`${kind}/${key}`}
            to={`/${kind === "base" ? "bases" : "platforms"}/${key}/edit`}
            what={name}
            {...(kind === "base" ? { more: t("drafts.base") } : {})}
            end={<time dateTime={editedAt}>{formatInstant(editedAt, i18n.language)}</time>}
          />
        ))}
      </ul>
    </HomeSection>
  );
}

function Late({ late }: Pick<Home, "late">) {
  const { t, i18n } = useTranslation("home");
  return (
    <HomeSection
      title={t("late.title")}
      count={late.count}
      to="/platforms?delivery=late"
      none={t("late.none")}
      isEmpty={late.count === 0}
    >
      <ul>
        {late.rows.map(({ slug, name, number, publishedAt }) => (
          <HomeRow
            key={slug}
            to={`/platforms/${slug}/history`}
            what={name}
            more={t("late.version", { number })}
            end={<time dateTime={publishedAt}>{formatInstant(publishedAt, i18n.language)}</time>}
          />
        ))}
      </ul>
    </HomeSection>
  );
}

function ReviewDue({ count }: { count: number }) {
  const { t } = useTranslation("home");
  return (
    <HomeSection title={t("due.title")} none="" isEmpty={false}>
      <ul>
        <HomeRow to="/platforms?review=due" what={t("due.what")} end={t("platforms", { count })} />
      </ul>
    </HomeSection>
  );
}

function Bases({ bases }: Pick<Home, "bases">) {
  const { t } = useTranslation("home");
  return (
    <HomeSection title={t("bases.title")} none={t("bases.none")} isEmpty={bases.length === 0}>
      <ul>
        {bases.flatMap(({ key, name, newest, versions }) =>
          versions.map(({ version, drafts }) => (
            <HomeRow
              key={`${key}/${version ?? 0}`}
              to={`/platforms?base=${encodeURIComponent(key)}&version=${version ?? 0}`}
              what={
                version === null
                  ? t("bases.noVersion", { name })
                  : t("bases.version", { name, version })
              }
              {...(version === newest ? { more: t("bases.newest") } : {})}
              end={t("platforms", { count: drafts })}
            />
          )),
        )}
      </ul>
    </HomeSection>
  );
}
