import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { CompareFrame } from "./compare-frame.tsx";
import { readSides } from "./compared-sides.ts";

/** `/platforms/:slug/compare?a=7&b=draft` */
export function Component() {
  const { t: shared } = useTranslation("shared");
  const { slug = "" } = useParams();
  const [query] = useSearchParams();
  const api = useApi();
  const path = `/platforms/${slug}`;
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const platformId = platform.data?.id ?? "";
  const versions = useQuery(
    api.version.list.queryOptions({ platformId }, { enabled: platform.data != null }),
  );
  const sides = versions.data === undefined ? null : readSides(query, versions.data);
  const comparison = useQuery(
    api.version.compare.queryOptions(
      { platformId, a: sides?.a ?? "draft", b: sides?.b ?? "draft" },
      { enabled: sides !== null },
    ),
  );
  const failed = [platform, versions, comparison].find(({ isError }) => isError);
  const next =
    (versions.data?.[0] === undefined
      ? 0
      : Math.max(...versions.data.map(({ number }) => number))) + 1;

  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  return (
    <CompareFrame
      crumbs={[
        { to: "/platforms", label: shared("nouns.platforms") },
        { to: path, label: platform.data?.name ?? slug },
      ]}
      path={path}
      next={next}
      failure={
        failed === undefined ? null : (
          <Failure error={failed.error} retry={() => void failed.refetch()} />
        )
      }
      versions={versions.data}
      sides={sides}
      comparison={comparison.data}
    />
  );
}
