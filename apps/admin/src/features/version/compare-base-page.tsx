import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { CompareFrame } from "./compare-frame.tsx";
import { readSides } from "./compared-sides.ts";

/** `/bases/:key/compare?a=1&b=draft` */
export function Component() {
  const { t: shared } = useTranslation("shared");
  const { key = "" } = useParams();
  const [query] = useSearchParams();
  const api = useApi();
  const path = `/bases/${key}`;
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }));
  const basePolicyId = base.data?.id ?? "";
  const versions = useQuery(
    api.basePolicy.versions.queryOptions({ basePolicyId }, { enabled: base.data != null }),
  );
  const sides = versions.data === undefined ? null : readSides(query, versions.data);
  const comparison = useQuery(
    api.basePolicy.compare.queryOptions(
      { basePolicyId, a: sides?.a ?? "draft", b: sides?.b ?? "draft" },
      { enabled: sides !== null },
    ),
  );
  const failed = [base, versions, comparison].find(({ isError }) => isError);

  if (base.data === null) return <UnknownPolicy kind="base" name={key} />;
  return (
    <CompareFrame
      crumbs={[
        { to: "/bases", label: shared("nouns.bases") },
        { to: path, label: base.data?.name ?? key },
      ]}
      path={path}
      next={(base.data?.latest?.number ?? 0) + 1}
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
