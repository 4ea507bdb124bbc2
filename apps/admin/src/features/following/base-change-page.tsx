import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { readBaseChoice, writeBaseChoice } from "./base-address.ts";
import { BaseChange } from "./base-change.tsx";

/** `/platforms/:slug/base`: what the platform's draft could be made from, and what that would change. */
export function Component() {
  const { slug = "" } = useParams();
  const api = useApi();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const bases = useQuery(api.basePolicy.names.queryOptions());

  if (platform.isError)
    return <Failure error={platform.error} retry={() => void platform.refetch()} />;
  if (bases.isError) return <Failure error={bases.error} retry={() => void bases.refetch()} />;
  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  if (platform.data === undefined || bases.data === undefined) return <SkeletonRows rows={12} />;
  return <ChosenBase key={platform.data.id} platform={platform.data} bases={bases.data} />;
}

interface ChosenBaseProps {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
  bases: ApiOutputs["basePolicy"]["names"];
}

function ChosenBase({ platform, bases }: ChosenBaseProps) {
  const api = useApi();
  const [query, setQuery] = useSearchParams();
  const choice = readBaseChoice(query, platform.base);
  const base = bases.find(({ key }) => key === choice.base);
  const request = {
    basePolicyId: base?.id ?? platform.base.id,
    following: choice.following,
    number: choice.version,
  };
  const preview = useQuery(
    api.platform.previewMove.queryOptions(
      { platformId: platform.id, ...request },
      // What is taken is what was looked at: the preview never changes under the reader's eyes.
      { placeholderData: keepPreviousData, staleTime: Infinity, gcTime: 0, retry: false },
    ),
  );

  if (base === undefined) return <UnknownPolicy kind="base" name={choice.base} />;
  if (preview.isError) return <Failure error={preview.error} retry={() => setQuery({})} />;
  return (
    <BaseChange
      platform={platform}
      bases={bases}
      choice={choice}
      choose={(next) => setQuery(writeBaseChoice(next, platform.base), { replace: true })}
      request={request}
      preview={preview.data}
      isLooking={preview.isPlaceholderData || preview.isPending}
    />
  );
}
