import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trans, useTranslation } from "react-i18next";
import { Link } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { listLanguages, summarisePhrase } from "../../shared/change-summary.ts";
import { ChangesTable } from "../../shared/changes-table.tsx";
import { useFailureSentence } from "../../shared/failure.tsx";
import { FindingList } from "../../shared/finding-list.tsx";
import { Hash } from "../../shared/hash.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { State } from "../../shared/state.tsx";
import { ProblemList } from "./problem-list.tsx";
import { PublishedBase } from "./published-base.tsx";
import { PublishForm } from "./publish-form.tsx";
import classes from "./publish.module.css";
import { ReachTable } from "./reach-table.tsx";

interface PublishBaseProps {
  base: NonNullable<ApiOutputs["basePolicy"]["byKey"]>;
  plan: ApiOutputs["basePolicy"]["publishPlan"];
  lookAgain: () => void;
}

export function PublishBase({ base, plan, lookAgain }: PublishBaseProps) {
  const { t, i18n } = useTranslation("publish");
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
  const { comparison, number, platforms } = plan;
  const refused = publish.data?.ok === false ? publish.data.problems : [];
  const problems = [
    ...refused.filter(({ code }) => !plan.problems.some((known) => known.code === code)),
    ...plan.problems,
  ];
  const rest = plan.findings.filter(({ severity }) => severity !== "error");
  const phrase =
    comparison === null ? null : summarisePhrase(shared, comparison.summary, i18n.language);
  const concerned = platforms.filter(({ changes, conflicts }) => changes || conflicts > 0).length;

  if (publish.data?.ok === true)
    return <PublishedBase base={base} number={publish.data.number} concerned={concerned} />;
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
            <State is={base.changed ? "draft" : "live"} />
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
              <Button component={Link} to={`${path}/compare?a=${base.latest.number}&b=draft`}>
                {t("compare", { a: base.latest.number, b: number })}
              </Button>
            )}
          </>
        }
      />
      <div className={classes["columns"]}>
        <div className={classes["sheet"]}>
          <p className={classes["reach"]}>
            <Trans
              t={t}
              i18nKey="reach.baseConcerns"
              count={concerned}
              values={{ number }}
              components={{ b: <b /> }}
            />{" "}
            {phrase === null || comparison === null
              ? null
              : t("reach.changes", {
                  changes: phrase,
                  languages: listLanguages(comparison.summary.locales, i18n.language),
                })}
          </p>
          {problems.length === 0 ? null : (
            <section>
              <h2 className={classes["heading"]}>{t("problems")}</h2>
              <ProblemList problems={problems} subject={path} />
            </section>
          )}
          {comparison === null || phrase === null ? null : (
            <section>
              <h2 className={classes["heading"]}>{t("changes.title")}</h2>
              <ChangesTable comparison={comparison} first={base.locales[0]?.locale ?? "en"} />
            </section>
          )}
          {platforms.length === 0 ? null : (
            <section>
              <h2 className={classes["heading"]}>{t("who.title")}</h2>
              <ReachTable platforms={platforms} />
            </section>
          )}
          {rest.length === 0 ? null : (
            <section>
              <h2 className={classes["heading"]}>
                {t("findings")} <span>{t("findingsHint")}</span>
              </h2>
              <FindingList findings={rest} subject={path} />
            </section>
          )}
        </div>
        <div className={classes["side"]}>
          <PublishForm
            proposedKind={plan.proposedKind}
            proposedBecause={plan.proposedBecause}
            isFirst={comparison === null}
            isBlocked={plan.problems.length > 0}
            label={t("actBase", { number, name: base.name })}
            back={path}
            isPublishing={publish.isPending}
            failure={publish.isError ? failureSentence(publish.error) : null}
            publish={(choice) =>
              publish.mutate({ basePolicyId: base.id, reviewed: plan.contentHash, ...choice })
            }
            cannotBeUndone={
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
            }
          />
        </div>
      </div>
    </>
  );
}
