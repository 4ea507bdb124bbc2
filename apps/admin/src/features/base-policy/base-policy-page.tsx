import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { compareWithin } from "../../shared/compare-address.ts";
import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { countContent } from "../../shared/content-count.ts";
import { Failure } from "../../shared/failure.tsx";
import { FindingList } from "../../shared/finding-list.tsx";
import { GatedButton } from "../../shared/gated-button.tsx";
import { Gated } from "../../shared/gated.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { ShareDraft } from "../../shared/share/share-draft.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { State } from "../../shared/state.tsx";
import { formatDay } from "../../shared/time.ts";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { AdoptionTable } from "./adoption-table.tsx";
import { BaseLanguages } from "./base-languages.tsx";
import { BaseNameForm } from "./base-name-form.tsx";
import classes from "./base-policy.module.css";
import { BaseUse } from "./base-use.tsx";
import { VersionList } from "./version-list.tsx";

const CopyBaseDialog = lazy(() => import("./copy-base-dialog.tsx"));
import { OpenConflicts } from "./open-conflicts.tsx";

/** What is done to a base concerns every platform. */
const everywhere = { kind: "everywhere" } as const;

/** One base policy: its versions, who follows it, its languages. */
export function Component() {
  const { key = "" } = useParams();
  const api = useApi();
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }));

  if (base.isPending) return <SkeletonRows rows={10} />;
  if (base.isError) return <Failure error={base.error} retry={() => void base.refetch()} />;
  if (base.data === null) return <UnknownPolicy kind="base" name={key} />;
  return <BasePolicyPage base={base.data} />;
}

function BasePolicyPage({ base }: { base: NonNullable<ApiOutputs["basePolicy"]["byKey"]> }) {
  const { t, i18n } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const policy = useQuery(api.policy.open.queryOptions({ subject: { kind: "base", id: base.id } }));
  const path = `/bases/${base.key}` as const;
  const { latest } = base;
  const [copying, setCopying] = useState(false);

  return (
    <>
      <PageBar
        title={base.name}
        crumbs={[{ to: "/bases", label: t("list.title") }]}
        beside={<State is={base.state} />}
        acts={
          <>
            <ShareDraft subject={{ kind: "base", id: base.id }} target={everywhere} />
            <GatedButton act="edit" target={everywhere} onClick={() => setCopying(true)}>
              {t("copy.open")}
            </GatedButton>
            <Button component={Link} to={`${path}/edit`}>
              {t("page.edit")}
            </Button>
            {base.changed ? (
              <Button component={Link} to={`${path}/publish`} variant="filled">
                {t("page.publish", { number: (latest?.number ?? 0) + 1 })}
              </Button>
            ) : null}
          </>
        }
      />
      <div className={classes["columns"]}>
        <div className={classes["sheet"]}>
          <div className={classes["summary"]}>
            <span>
              {latest === null
                ? t("page.unpublished")
                : t("page.latest", {
                    number: latest.number,
                    day: formatDay(latest.publishedAt, i18n.language),
                  })}
            </span>
            <span>{countContent(shared, base)}</span>
            <OpenConflicts base={base} />
            {latest === null ? null : (
              <>
                <Link className="link" to={compareWithin(path, latest.number, "draft")}>
                  {t("page.compare", { number: latest.number })}
                </Link>
              </>
            )}
          </div>
          <h2 className={classes["heading"]}>
            {t("page.adoption")} <span>{t("page.adoptionHint")}</span>
            <Link className="link" to={`/platforms?base=${base.key}`}>
              {t("page.seePlatforms")}
            </Link>
            <Link className="link" to={`/bases/${base.key}/submit`}>
              {t("page.submitMany")}
            </Link>
          </h2>
          <AdoptionTable base={base} />
          <HeldPlatforms base={base} />
          <h2 className={classes["heading"]}>
            {t("versions.title")}
            <Link className="link" to={`${path}/history`}>
              {t("page.history")}
            </Link>
          </h2>
          <VersionList base={base} />
          <BaseUse basePolicyId={base.id} />
          <h2 className={classes["heading"]}>{t("page.findings")}</h2>
          <div className={classes["findings"]}>
            {policy.isPending ? <SkeletonRows rows={3} /> : null}
            {policy.isError ? (
              <Failure error={policy.error} retry={() => void policy.refetch()} />
            ) : null}
            {policy.data?.findings.length === 0 ? (
              <p className="second">{t("page.noFindings")}</p>
            ) : null}
            <FindingList findings={policy.data?.findings ?? []} subject={path} />
          </div>
        </div>
        <div className={classes["side"]}>
          <Gated act="edit" target={everywhere}>
            <BaseNameForm key={base.nameRevision} base={base} />
            <BaseLanguages base={base} />
          </Gated>
        </div>
      </div>
      <Suspense>
        {copying ? <CopyBaseDialog base={base} onClose={() => setCopying(false)} /> : null}
      </Suspense>
    </>
  );
}

/** Platforms that do not take each version, each kind as a list of its own. */
function HeldPlatforms({ base }: { base: NonNullable<ApiOutputs["basePolicy"]["byKey"]> }) {
  const { t } = useTranslation("base-policy");
  const { pinned, waiting } = base;
  if (pinned === 0 && waiting === 0) return null;
  const list = `/platforms?base=${base.key}&following=`;
  return (
    <p className={classes["held"]}>
      {pinned === 0 ? null : (
        <Link className="link" to={`${list}pinned`}>
          {t("adoption.pinned", { count: pinned })}
        </Link>
      )}
      {waiting === 0 ? null : (
        <Link className="link" to={`${list}except_material`}>
          {t("adoption.waiting", { count: waiting })}
        </Link>
      )}
    </p>
  );
}
