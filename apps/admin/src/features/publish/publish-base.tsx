import { Button } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { Link } from "react-router";

import { compareWithin } from "../../shared/compare-address.ts";
import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Failure, useFailureSentence } from "../../shared/failure.tsx";
import { ChangesTable } from "../../shared/changes-table.tsx";
import { FindingList } from "../../shared/finding-list.tsx";
import { Hash } from "../../shared/hash.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { State } from "../../shared/state.tsx";
import { draftState } from "./approval/draft-state.ts";
import { PublishSide } from "./approval/publish-side.tsx";
import { ProblemList } from "./problem-list.tsx";
import { PublishedBase } from "./published-base.tsx";
import classes from "./publish.module.css";
import { useAcceptance } from "./warnings/use-acceptance.ts";
import { WarningList } from "./warnings/warning-list.tsx";
import { ConflictsToCome, type Decisions } from "./reach/conflicts-to-come.tsx";
import { ReachGroups } from "./reach/reach-groups.tsx";
import { ReachSentence } from "./reach/reach-sentence.tsx";

interface PublishBaseProps {
  base: NonNullable<ApiOutputs["basePolicy"]["byKey"]>;
  plan: ApiOutputs["basePolicy"]["publishPlan"];
  lookAgain: () => void;
}

export function PublishBase({ base, plan, lookAgain }: PublishBaseProps) {
  const { t } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const path = `/bases/${base.key}` as const;
  const publish = useMutation(
    api.basePolicy.publish.mutationOptions({
      onSuccess: (result) => {
        // The lists and histories that come next are asked for anew; the plan stays what it was.
        if (result.ok) void queries.invalidateQueries({ refetchType: "none" });
        else lookAgain();
      },
    }),
  );
  const { comparison, number } = plan;
  const [kind, setKind] = useState(plan.proposedKind);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const reach = useQuery(
    api.reach.ofDraft.queryOptions(
      { basePolicyId: base.id, kind },
      // It is the reach of the plan that is looked at: both stay as they are, or are asked for anew together.
      { staleTime: Infinity, gcTime: 0, placeholderData: keepPreviousData },
    ),
  );
  const refused = publish.data?.ok === false ? publish.data.problems : [];
  const problems = [
    ...refused.filter(({ code }) => !plan.problems.some((known) => known.code === code)),
    ...plan.problems,
  ];
  const hints = plan.findings.filter(({ severity }) => severity === "hint");
  const reasons = useAcceptance(
    kind === "minor" ? [...plan.warnings, ...plan.minorWarnings] : plan.warnings,
  );
  if (publish.data?.ok === true)
    return (
      <PublishedBase
        base={base}
        number={publish.data.number}
        reach={reach.data}
        settled={publish.data.settled}
      />
    );
  return (
    <>
      <PageBar
        title={t("title", { number })}
        crumbs={[
          { to: "/bases", label: shared("nouns.bases") },
          { to: path, label: base.name },
        ]}
        beside={
          <>
            <State is={draftState(plan.approval, !base.changed)} />
            <span className="quiet">
              {t("contentHash")} <Hash value={plan.contentHash} />
            </span>
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
            {base.latest === null ? null : (
              <Button component={Link} to={compareWithin(path, base.latest.number, "draft")}>
                {t("compare", { a: base.latest.number, b: number })}
              </Button>
            )}
          </>
        }
      />
      <div className={classes["columns"]}>
        <div className={classes["sheet"]}>
          {reach.isError ? (
            <Failure error={reach.error} retry={() => void reach.refetch()} />
          ) : reach.data === undefined ? (
            <SkeletonRows rows={2} />
          ) : (
            <ReachSentence number={number} reach={reach.data} />
          )}
          {problems.length === 0 ? null : (
            <section>
              <h2 className={classes["heading"]}>{t("problems")}</h2>
              <ProblemList problems={problems} subject={path} />
            </section>
          )}
          {comparison === null ? null : (
            <section>
              <h2 className={classes["heading"]}>{t("changes.title")}</h2>
              <ChangesTable comparison={comparison} first={base.locales[0]?.locale ?? "en"} />
            </section>
          )}
          {reach.data === undefined || !reachesAnyone(reach.data) ? null : (
            <section>
              <h2 className={classes["heading"]}>
                {t("who.title")} <span>{t("who.hint")}</span>
              </h2>
              <ReachGroups reach={reach.data} />
            </section>
          )}
          {reach.data === undefined ? null : (
            <ConflictsToCome
              groups={reach.data.groups}
              number={number}
              decisions={decisions}
              decide={setDecisions}
            />
          )}
          <WarningList reasons={reasons} subject={path} />
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
            subject={{ kind: "base", id: base.id }}
            target={{ kind: "everywhere" }}
            approval={plan.approval}
            problems={plan.problems}
            contentHash={plan.contentHash}
            lookAgain={lookAgain}
            publishing={{
              proposedKind: plan.proposedKind,
              proposedBecause: plan.proposedBecause,
              isFirst: comparison === null,
              isBlocked: plan.problems.length > 0,
              label: t("actBase", { number, name: base.name }),
              missingReasons: reasons.missing.length,
              back: path,
              isPublishing: publish.isPending,
              failure: publish.isError ? failureSentence(publish.error) : null,
              publish: (choices) =>
                publish.mutate({
                  basePolicyId: base.id,
                  reviewed: plan.contentHash,
                  decisions: [...decisions].map(([key, choice]) => ({ key, choice })),
                  accepted: [...reasons.accepted],
                  ...choices,
                }),
              onKind: setKind,
              cannotBeUndone: (
                <>
                  <p>
                    <Trans
                      t={t}
                      i18nKey="never.base"
                      values={{ name: base.name, number }}
                      components={{ b: <b /> }}
                    />
                  </p>
                  <p>{t("never.baseNext")}</p>
                </>
              ),
            }}
          />
        </div>
      </div>
    </>
  );
}

/** There is something to show where a platform follows the base at all. */
function reachesAnyone({
  platforms,
  unchanged,
  pinned,
  waiting,
}: ApiOutputs["reach"]["ofDraft"]): boolean {
  return platforms + unchanged + pinned + waiting > 0;
}
