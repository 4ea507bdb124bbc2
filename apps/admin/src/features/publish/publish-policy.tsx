import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { Link } from "react-router";

import { compareWithin } from "../../shared/compare-address.ts";
import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { listLanguages, summarisePhrase } from "../../shared/change-summary.ts";
import { ChangesTable } from "../../shared/changes-table.tsx";
import { useFailureSentence } from "../../shared/failure.tsx";
import { FindingList } from "../../shared/finding-list.tsx";
import { Hash } from "../../shared/hash.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { State } from "../../shared/state.tsx";
import { draftState } from "./approval/draft-state.ts";
import { PublishSide } from "./approval/publish-side.tsx";
import { Delivery } from "./delivery.tsx";
import { ProblemList } from "./problem-list.tsx";
import classes from "./publish.module.css";
import { SettledWarnings } from "./warnings/settled-warnings.tsx";
import { useAcceptance } from "./warnings/use-acceptance.ts";
import { WarningList } from "./warnings/warning-list.tsx";

interface PublishPolicyProps {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
  plan: ApiOutputs["policy"]["publishPlan"];
  lookAgain: () => void;
}

export function PublishPolicy({ platform, plan, lookAgain }: PublishPolicyProps) {
  const { t, i18n } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const path = `/platforms/${platform.slug}` as const;
  const publish = useMutation(
    api.policy.publish.mutationOptions({
      onSuccess: (result) => {
        // The lists and histories that come next are asked for anew; the plan stays what it was.
        if (result.ok) void queries.invalidateQueries({ refetchType: "none" });
        else lookAgain();
      },
    }),
  );
  const { comparison, contentHash, number } = plan;
  const refused = publish.data?.ok === false ? publish.data.problems : [];
  const problems = [
    ...refused.filter(({ code }) => !plan.problems.some((known) => known.code === code)),
    ...plan.problems,
  ];
  const hints = plan.findings.filter(({ severity }) => severity === "hint");
  const [kind, setKind] = useState(plan.proposedKind);
  const reasons = useAcceptance(
    kind === "minor" ? [...plan.warnings, ...plan.minorWarnings] : plan.warnings,
  );
  const phrase =
    comparison === null ? null : summarisePhrase(shared, comparison.summary, i18n.language);

  if (publish.data?.ok === true) {
    return (
      <Delivery
        platform={platform}
        number={publish.data.number}
        publicUrl={publish.data.publicUrl}
        hash={publish.data.versionHash}
      />
    );
  }
  return (
    <>
      <PageBar
        title={t("title", { number })}
        crumbs={[
          { to: "/platforms", label: shared("nouns.platforms") },
          { to: path, label: platform.name },
        ]}
        beside={
          <>
            <State
              is={draftState(
                plan.approval,
                plan.problems.some(({ code }) => code === "nothing_new"),
              )}
            />
            {contentHash === null ? null : (
              <span className="quiet">
                {t("contentHash")} <Hash value={contentHash} />
              </span>
            )}
          </>
        }
        acts={
          <>
            <Button component={Link} to={`${path}/edit`}>
              {t("edit")}
            </Button>
            <Button component={Link} to={`${path}/edit?view=preview`}>
              {t("preview")}
            </Button>
            {platform.live === null ? null : (
              <Button component={Link} to={compareWithin(path, "live", "draft")}>
                {t("compare", { a: platform.live.number, b: number })}
              </Button>
            )}
          </>
        }
      />
      <div className={classes["columns"]}>
        <div className={classes["sheet"]}>
          <p className={classes["reach"]}>
            {comparison === null || phrase === null
              ? t(comparison === null ? "reach.first" : "reach.nothing", {
                  number,
                  name: platform.name,
                  languages: listLanguages(plan.locales, i18n.language),
                })
              : t("reach.next", {
                  number,
                  changes: phrase,
                  languages: listLanguages(comparison.summary.locales, i18n.language),
                })}
            {plan.baseVersion === null
              ? null
              : ` ${t("reach.base", { name: platform.base.name, version: plan.baseVersion })}`}
          </p>
          {problems.length === 0 ? null : (
            <section>
              <h2 className={classes["heading"]}>{t("problems")}</h2>
              <ProblemList problems={problems} subject={path} base={platform.base} />
            </section>
          )}
          {comparison === null || phrase === null ? null : (
            <section>
              <h2 className={classes["heading"]}>{t("changes.title")}</h2>
              <ChangesTable comparison={comparison} first={platform.defaultLocale} />
            </section>
          )}
          <WarningList reasons={reasons} subject={path} />
          <SettledWarnings settled={plan.settled} baseVersion={plan.baseVersion} />
          {hints.length === 0 ? null : (
            <section>
              <h2 className={classes["heading"]}>
                {t("findings")} <span>{t("findingsHint")}</span>
              </h2>
              <FindingList findings={hints} subject={path} />
            </section>
          )}
        </div>
        <div className={classes["side"]}>
          <PublishSide
            subject={{ kind: "platform", id: platform.id }}
            target={{ kind: "platform", groups: platform.groups.map(({ id }) => id) }}
            approval={plan.approval}
            problems={plan.problems}
            contentHash={contentHash}
            lookAgain={lookAgain}
            publishing={{
              proposedKind: plan.proposedKind,
              proposedBecause: plan.proposedBecause,
              isFirst: comparison === null,
              isBlocked: plan.problems.length > 0 || contentHash === null,
              label: t("act", { number, name: platform.slug }),
              onKind: setKind,
              missingReasons: reasons.missing.length,
              back: path,
              isPublishing: publish.isPending,
              failure: publish.isError ? failureSentence(publish.error) : null,
              publish: (choice) => {
                if (contentHash !== null)
                  publish.mutate({
                    platformId: platform.id,
                    reviewed: contentHash,
                    accepted: [...reasons.accepted],
                    ...choice,
                  });
              },
              cannotBeUndone: (
                <>
                  <p>
                    <Trans
                      t={t}
                      i18nKey="never.policy"
                      values={{ name: platform.name, number }}
                      components={{ b: <b /> }}
                    />
                  </p>
                  <p>{t("never.policyNext")}</p>
                </>
              ),
            }}
          />
        </div>
      </div>
    </>
  );
}
