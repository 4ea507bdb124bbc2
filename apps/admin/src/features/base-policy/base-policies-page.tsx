import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useApi } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { countContent } from "../../shared/content-count.ts";
import { Failure } from "../../shared/failure.tsx";
import list from "../../shared/list.module.css";
import { GatedButton } from "../../shared/gated-button.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { FindingCounts, State } from "../../shared/state.tsx";
import { formatDay } from "../../shared/time.ts";
import { AdoptionWords } from "./adoption-words.tsx";
import classes from "./base-policy.module.css";

const NewBaseDialog = lazy(() => import("./new-base-dialog.tsx"));

/** The base policies, each with its latest version and how many platforms follow it. */
export function Component() {
  const { t, i18n } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const [creating, setCreating] = useState(false);
  const bases = useQuery(api.basePolicy.list.queryOptions());

  return (
    <>
      <PageBar
        title={t("list.title")}
        acts={
          <GatedButton act="edit" target={{ kind: "everywhere" }} onClick={() => setCreating(true)}>
            {t("list.new")}
          </GatedButton>
        }
      />
      {bases.isPending ? <SkeletonRows rows={4} height={36} /> : null}
      {bases.isError ? <Failure error={bases.error} retry={() => void bases.refetch()} /> : null}
      {bases.data?.length === 0 ? (
        <EmptyState
          title={t("list.emptyTitle")}
          text={t("list.emptyText")}
          act={
            <GatedButton act="edit" target={{ kind: "everywhere" }} variant="filled" to="/import">
              {t("list.emptyAct")}
            </GatedButton>
          }
        />
      ) : null}
      {bases.data === undefined || bases.data.length === 0 ? null : (
        <table className={`${list["table"] ?? ""} ${classes["bases"] ?? ""}`}>
          <thead>
            <tr>
              <th scope="col">{t("list.name")}</th>
              <th scope="col">{t("list.latest")}</th>
              <th scope="col">{t("list.state")}</th>
              <th scope="col">{t("list.parts")}</th>
              <th scope="col">{t("list.languages")}</th>
              <th scope="col" className={list["number"]}>
                {t("list.platforms")}
              </th>
              <th scope="col">{t("list.adoption")}</th>
              <th scope="col">{t("list.findings")}</th>
            </tr>
          </thead>
          <tbody>
            {bases.data.map((base) => (
              <tr key={base.id}>
                <td className={classes["name"]}>
                  <Link to={`/bases/${base.key}`}>{base.name}</Link>
                </td>
                <td data-label={t("list.latest")}>
                  {base.latest === null ? (
                    <span className="second">{t("list.unpublished")}</span>
                  ) : (
                    <>
                      {base.latest.number}{" "}
                      <time className="second" dateTime={base.latest.publishedAt}>
                        {formatDay(base.latest.publishedAt, i18n.language)}
                      </time>
                    </>
                  )}
                </td>
                <td>
                  <State is={base.state} />
                </td>
                <td data-label={t("list.parts")}>{countContent(shared, base)}</td>
                <td data-label={t("list.languages")}>
                  {base.locales.map(({ locale }) => locale).join(" ")}
                </td>
                <td className={list["number"]} data-label={t("list.platforms")}>
                  {base.platforms}
                </td>
                <td data-label={t("list.adoption")}>
                  <AdoptionWords base={base} />
                </td>
                <td data-label={t("list.findings")}>
                  <FindingCounts findings={base.findings} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Suspense>{creating ? <NewBaseDialog onClose={() => setCreating(false)} /> : null}</Suspense>
    </>
  );
}
