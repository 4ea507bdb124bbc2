import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { PublishPolicy } from "./publish-policy.tsx";

/** `/platforms/:slug/publish`: everything that publishing will do, and the button that does it. */
export function Component() {
  const { slug = "" } = useParams();
  const api = useApi();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const plan = useQuery(
    api.policy.publishPlan.queryOptions(
      { platformId: platform.data?.id ?? "" },
      // What is published is what was looked at: the plan never changes under the reader's eyes.
      { enabled: platform.data != null, staleTime: Infinity, gcTime: 0, refetchOnMount: "always" },
    ),
  );

  if (platform.isError)
    return <Failure error={platform.error} retry={() => void platform.refetch()} />;
  if (plan.isError) return <Failure error={plan.error} retry={() => void plan.refetch()} />;
  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  if (platform.data === undefined || plan.data === undefined) return <SkeletonRows rows={12} />;
  return (
    <PublishPolicy
      platform={platform.data}
      plan={plan.data}
      lookAgain={() => void plan.refetch()}
    />
  );
}
