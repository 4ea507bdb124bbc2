import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { compareWithin } from "../../shared/compare-address.ts";
import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Hash } from "../../shared/hash.tsx";
import { Host } from "../../shared/host.tsx";
import { formatDay } from "../../shared/time.ts";
import { VersionApproval } from "../../shared/version-approval.tsx";
import classes from "./platform-page.module.css";

/** What visitors see now, with its hash, and the ways to look at it. */
export function LiveSummary({
  platform,
}: {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
}) {
  const { t, i18n } = useTranslation("platform");
  const api = useApi();
  const { live, base } = platform;
  const versions = useQuery(
    api.version.list.queryOptions({ platformId: platform.id }, { enabled: live !== null }),
  );
  const current = versions.data?.find((version) => version.current);
  const hash = current?.versionHash;
  const path = `/platforms/${platform.slug}`;

  return (
    <div className={classes["summary"]}>
      <dl>
        <div>
          <dt>{t("details.url")}</dt>
          <dd>
            <Host url={platform.url} />
          </dd>
        </div>
        <div>
          <dt>{t("list.live")}</dt>
          <dd>
            {live === null
              ? t("page.notLive")
              : t("page.live", { number: live.number, day: formatDay(live.since, i18n.language) })}
            {current === undefined ? null : <VersionApproval {...current} />}
          </dd>
        </div>
        {hash == null ? null : (
          <div>
            <dt>{t("page.hash")}</dt>
            <dd>
              <Hash value={hash} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t("page.base")}</dt>
          <dd>
            <Link className="link" to={`/bases/${base.key}`}>
              {base.version === null
                ? t("page.baseUnpublished", { name: base.name })
                : t("page.baseVersion", { name: base.name, version: base.version })}
            </Link>
          </dd>
        </div>
      </dl>
      {live === null ? null : (
        <nav aria-label={t("list.liveVersion")}>
          <a className="link" href={platform.publicUrl} target="_blank" rel="noreferrer">
            {t("page.visit")}
          </a>
          <Link className="link" to={`${path}/history`}>
            {t("page.history")}
          </Link>
          <Link className="link" to={compareWithin(path, "live", "draft")}>
            {t("page.compare", { number: live.number })}
          </Link>
        </nav>
      )}
    </div>
  );
}
