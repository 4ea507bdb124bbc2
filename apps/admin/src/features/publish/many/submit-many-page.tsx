import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { useApi } from "../../../shared/api.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { Failure } from "../../../shared/failure.tsx";
import { PageBar } from "../../../shared/page-bar.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { UnknownPolicy } from "../../../shared/unknown-policy.tsx";
import { SubmitMany } from "./submit-many.tsx";

/** `/bases/:key/submit`: platforms that would change in one and the same way, to be reviewed together. */
export function Component() {
  const { t } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const { key = "" } = useParams();
  const api = useApi();
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }));
  const plan = useQuery(
    api.review.planMany.queryOptions(
      { basePolicyId: base.data?.id ?? "" },
      // What is submitted is what was looked at: the plan never changes under the reader's eyes.
      { enabled: base.data != null, staleTime: Infinity, gcTime: 0, refetchOnMount: "always" },
    ),
  );

  if (base.isError) return <Failure error={base.error} retry={() => void base.refetch()} />;
  if (plan.isError) return <Failure error={plan.error} retry={() => void plan.refetch()} />;
  if (base.data === null) return <UnknownPolicy kind="base" name={key} />;
  if (base.data === undefined || plan.data === undefined) return <SkeletonRows rows={12} />;
  return (
    <>
      <PageBar
        title={t("many.title")}
        crumbs={[
          { to: "/bases", label: shared("nouns.bases") },
          { to: `/bases/${base.data.key}`, label: base.data.name },
        ]}
      />
      {plan.data.groups.length === 0 ? (
        <EmptyState title={t("many.none")} text={t("many.noneText")} />
      ) : (
        <SubmitMany base={base.data} plan={plan.data} lookAgain={() => void plan.refetch()} />
      )}
    </>
  );
}
