import { Button } from "@mantine/core";
import { livePeriods } from "@cookiedesk/domain/policy/live-periods";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { TimeBar } from "./as-of/time-bar.tsx";
import { RestoreNotice } from "./restore/restore-notice.tsx";
import { VerifyVersions } from "./verify/verify-versions.tsx";
import { VersionHistory } from "./version-history.tsx";

/** `/platforms/:slug/history` */
export function Component() {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { slug = "" } = useParams();
  const [now] = useState(() => new Date());
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
      above={
        platform.data === undefined || versions.data === undefined ? null : (
          <>
            <RestoreNotice
              platformId={platform.data.id}
              target={{ kind: "platform", groups: platform.data.groups.map(({ id }) => id) }}
              path={path}
            />
            <TimeBar
              periods={periodsOf(versions.data)}
              at={now}
              now={now}
              path={`${path}/history/as-of`}
              query={new URLSearchParams()}
            />
            <VerifyVersions platformId={platform.data.id} total={versions.data.length} />
          </>
        )
      }
      versions={versions.data}
      failed={[platform, versions].find(({ isError }) => isError)}
    />
  );
}

function periodsOf(versions: ApiOutputs["version"]["list"]) {
  const dated = versions.map(({ number, effectiveAt }) => ({
    number,
    effectiveAt: new Date(effectiveAt),
  }));
  return livePeriods(dated).map(({ number, from, until }) => ({
    number,
    from: from.toISOString(),
    until: until?.toISOString() ?? null,
  }));
}
