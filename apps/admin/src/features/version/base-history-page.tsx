import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { VersionHistory } from "./version-history.tsx";

/** `/bases/:key/history` */
export function Component() {
  const { t: shared } = useTranslation("shared");
  const { key = "" } = useParams();
  const api = useApi();
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }));
  const versions = useQuery(
    api.basePolicy.versions.queryOptions(
      { basePolicyId: base.data?.id ?? "" },
      { enabled: base.data != null },
    ),
  );
  const path = `/bases/${key}`;

  if (base.data === null) return <UnknownPolicy kind="base" name={key} />;
  return (
    <VersionHistory
      crumbs={[
        { to: "/bases", label: shared("nouns.bases") },
        { to: path, label: base.data?.name ?? key },
      ]}
      path={path}
      publicUrl={null}
      versions={versions.data}
      failed={[base, versions].find(({ isError }) => isError)}
    />
  );
}
