import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { VersionHistory } from "./version-history.tsx";

/** `/platforms/:slug/history` */
export function Component() {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { slug = "" } = useParams();
  const api = useApi();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const versions = useQuery(
    api.version.list.queryOptions(
      { platformId: platform.data?.id ?? "" },
      { enabled: platform.data != null },
    ),
  );
  const path = `/platforms/${slug}`;

  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  return (
    <VersionHistory
      crumbs={[
        { to: "/platforms", label: shared("nouns.platforms") },
        { to: path, label: platform.data?.name ?? slug },
      ]}
      path={path}
      publicUrl={platform.data?.publicUrl ?? null}
      acts={
        <Button component={Link} to={`${path}/history/as-of`}>
          {t("asOf.open")}
        </Button>
      }
      versions={versions.data}
      failed={[platform, versions].find(({ isError }) => isError)}
    />
  );
}
