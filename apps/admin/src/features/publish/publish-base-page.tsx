import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { PublishBase } from "./publish-base.tsx";

/** `/bases/:key/publish`: what a new base version changes, and for whom. */
export function Component() {
  const { key = "" } = useParams();
  const api = useApi();
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }));
  const plan = useQuery(
    api.basePolicy.publishPlan.queryOptions(
      { basePolicyId: base.data?.id ?? "" },
      // What is published is what was looked at: the plan never changes under the reader's eyes.
      { enabled: base.data != null, staleTime: Infinity, gcTime: 0, refetchOnMount: "always" },
    ),
  );

  if (base.isError) return <Failure error={base.error} retry={() => void base.refetch()} />;
  if (plan.isError) return <Failure error={plan.error} retry={() => void plan.refetch()} />;
  if (base.data === null) return <UnknownPolicy kind="base" name={key} />;
  if (base.data === undefined || plan.data === undefined) return <SkeletonRows rows={12} />;
  return <PublishBase base={base.data} plan={plan.data} lookAgain={() => void plan.refetch()} />;
}
