import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useParams } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { FindingList } from "../../shared/finding-list.tsx";
import { Gated } from "../../shared/gated.tsx";
import { HeldBack } from "../../shared/held-back.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { ShareDraft } from "../../shared/share/share-draft.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { State } from "../../shared/state.tsx";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { ArchivedNotice, ArchiveForm } from "./archive-form.tsx";
import { DetailsForm } from "./details-form.tsx";
import { FactsForm } from "./facts-form.tsx";
import { FollowingForm } from "./following-form.tsx";
import { GroupsForm } from "./groups-form.tsx";
import { JurisdictionsForm } from "./jurisdictions-form.tsx";
import { LanguagesForm } from "./languages-form.tsx";
import { LiveSummary } from "./live-summary.tsx";
import classes from "./platform-page.module.css";
import { PolicyMatrix } from "./policy-matrix.tsx";
import { ReviewForm } from "./review-form.tsx";

/** One platform: what is live, what the draft says in which language, and its details. */
export function Component() {
  const { slug = "" } = useParams();
  const api = useApi();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));

  if (platform.isPending) return <SkeletonRows rows={12} />;
  if (platform.isError)
    return <Failure error={platform.error} retry={() => void platform.refetch()} />;
  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  // A slug that it had before leads to the platform too, and the address then says the one of today.
  if (platform.data.slug !== slug)
    return <Navigate to={`/platforms/${platform.data.slug}`} replace />;
  return (
    <ToastStack>
      <PlatformPage key={platform.data.id} platform={platform.data} />
    </ToastStack>
  );
}

function PlatformPage({ platform }: { platform: NonNullable<ApiOutputs["platform"]["bySlug"]> }) {
  const { t } = useTranslation("platform");
  const api = useApi();
  const policy = useQuery(
    api.policy.open.queryOptions({ subject: { kind: "platform", id: platform.id } }),
  );
  const path = `/platforms/${platform.slug}` as const;
  const subject = { kind: "platform", id: platform.id } as const;
  const target = { kind: "platform", groups: platform.groups.map(({ id }) => id) } as const;
  const isLive =
    policy.data?.live != null && policy.data.live.contentHash === policy.data.contentHash;

  return (
    <>
      <PageBar
        title={platform.name}
        crumbs={[{ to: "/platforms", label: t("list.title") }]}
        beside={
          policy.data === undefined ? null : (
            <State is={platform.archived === null ? platform.state : "archived"} />
          )
        }
        acts={
          <>
            <ShareDraft subject={subject} target={target} />
            <Button component={Link} to={`${path}/edit`}>
              {t("page.edit")}
            </Button>
            {policy.data === undefined || isLive || platform.archived !== null ? null : (
              <Button component={Link} to={`${path}/publish`} variant="filled">
                {t("page.publish", { number: policy.data.nextNumber })}
              </Button>
            )}
          </>
        }
      />
      <div className={classes["columns"]}>
        <div className={classes["sheet"]}>
          <LiveSummary platform={platform} />
          <ArchivedNotice platform={platform} />
          {platform.base.version === null ? (
            <p className={classes["notice"]}>
              {t("page.baseUnpublishedText")}{" "}
              <Link className="link" to={`/bases/${platform.base.key}`}>
                {t("page.toBase")}
              </Link>
            </p>
          ) : null}
          {platform.base.heldBack === null ? null : (
            <p className={classes["notice"]}>
              <HeldBack slug={platform.slug} base={platform.base} />
            </p>
          )}
          {policy.data !== undefined && !isLive && isBaseAhead(platform) ? (
            <p className={classes["notice"]}>
              {t("following.inDraft", {
                base: platform.base.name,
                version: platform.base.version ?? 0,
              })}
            </p>
          ) : null}
          {(policy.data?.conflicts.length ?? 0) > 0 ? (
            <p className={classes["notice"]} data-tone="stop">
              {t("page.conflicts", { count: policy.data?.conflicts.length ?? 0 })}{" "}
              <Link className="link" to={`${path}/edit`}>
                {t("page.decide")}
              </Link>
            </p>
          ) : null}
          <h2 className={classes["heading"]}>
            {t("page.parts")} <span>{t("matrix.key")}</span>
          </h2>
          {policy.isPending ? <SkeletonRows rows={10} /> : null}
          {policy.isError ? (
            <Failure error={policy.error} retry={() => void policy.refetch()} />
          ) : null}
          {policy.data === undefined ? null : (
            <>
              <PolicyMatrix policy={policy.data} />
              <Findings policy={policy.data} />
            </>
          )}
        </div>
        <div className={classes["side"]}>
          <Gated act="edit" target={target}>
            <DetailsForm platform={platform} />
            <LanguagesForm platform={platform} />
            <FollowingForm platform={platform} />
            <FactsForm platform={platform} />
            <JurisdictionsForm platform={platform} />
            <ReviewForm platform={platform} />
            <ArchiveForm platform={platform} />
          </Gated>
          <Gated act="administer" target={{ kind: "everywhere" }}>
            <GroupsForm platform={platform} />
          </Gated>
        </div>
      </div>
    </>
  );
}

/** Whether the draft is made from another base version than the page that visitors see. */
function isBaseAhead({ base, liveBase }: NonNullable<ApiOutputs["platform"]["bySlug"]>): boolean {
  if (liveBase === null || base.version === null) return false;
  return liveBase.key !== base.key || liveBase.version !== base.version;
}

/** Without a base version there is no draft that could be checked. */
function Findings({ policy }: { policy: ApiOutputs["policy"]["open"] }) {
  const { t } = useTranslation("platform");
  if (policy.contentHash === null) return null;
  return (
    <>
      <h2 className={classes["heading"]}>{t("page.findings")}</h2>
      <div className={classes["findings"]}>
        {policy.findings.length === 0 ? <p className="second">{t("page.noFindings")}</p> : null}
        <FindingList findings={policy.findings} subject={`/platforms/${policy.slug}`} />
      </div>
    </>
  );
}
