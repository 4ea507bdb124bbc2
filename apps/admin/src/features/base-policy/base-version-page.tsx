import { localeSchema } from "@cookiedesk/domain/locale";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { BaseVersion } from "./base-version.tsx";

/** `/bases/:key/versions/:number`: one published version, to read and to bring back. */
export function Component() {
  const { key = "", number: typed = "" } = useParams();
  const api = useApi();
  const [query, setQuery] = useSearchParams();
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }));
  const number = Math.max(1, Math.trunc(Number(typed)) || 1);
  const locale = localeSchema.safeParse(query.get("locale")).data ?? null;
  const version = useQuery(
    api.basePolicy.openVersion.queryOptions(
      { basePolicyId: base.data?.id ?? "", number, locale },
      { enabled: base.data != null, placeholderData: keepPreviousData, retry: false },
    ),
  );

  if (base.isError) return <Failure error={base.error} retry={() => void base.refetch()} />;
  if (version.isError)
    return <Failure error={version.error} retry={() => void version.refetch()} />;
  if (base.data === null) return <UnknownPolicy kind="base" name={key} />;
  if (base.data === undefined || version.data === undefined) return <SkeletonRows rows={12} />;
  return (
    <BaseVersion
      base={base.data}
      version={version.data}
      thread={query.get("thread")}
      showLocale={(next) => setQuery({ locale: next }, { replace: true })}
    />
  );
}
