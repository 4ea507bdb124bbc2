import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { Host } from "../../shared/host.tsx";
import list from "../../shared/list.module.css";
import { FindingCounts, State } from "../../shared/state.tsx";
import { formatDay } from "../../shared/time.ts";
import { FollowingMark } from "./following-mark.tsx";
import { LanguageCells } from "./language-cells.tsx";
import classes from "./platform-table.module.css";

interface PlatformRowProps {
  row: ApiOutputs["platform"]["list"]["rows"][number];
  slots: readonly string[];
  namesBase: boolean;
}

export function PlatformRow({ row, slots, namesBase }: PlatformRowProps) {
  const { t, i18n } = useTranslation("platform");
  return (
    <tr>
      <td className={classes["name"]}>
        <Link to={`/platforms/${row.slug}`} data-row-link>
          {row.name}
        </Link>
      </td>
      <td className={classes["host"]}>
        <Host url={row.url} />
      </td>
      <td className={classes["base"]}>
        {namesBase ? `${row.base.name} ` : null}
        {row.baseVersion ?? <span className="quiet">{t("list.noBase")}</span>}
        {row.baseVersion === null ? null : (
          <>
            {" "}
            <FollowingMark base={row.base} />
          </>
        )}
      </td>
      <td className={classes["state"]}>
        <State is={row.state} />
      </td>
      <td className={classes["version"]}>
        {row.live === null ? (
          <span className="second">{t("list.notLive")}</span>
        ) : (
          <>
            <span className={classes["versionNumber"]}>{row.live.number}</span>
            <time className="second" dateTime={row.live.since}>
              {formatDay(row.live.since, i18n.language)}
            </time>
          </>
        )}
      </td>
      <td className={`${classes["overrides"] ?? ""} ${list["number"] ?? ""}`}>
        {row.overrides + row.ownRows}
      </td>
      <td className={classes["languages"]}>
        <LanguageCells locales={row.locales} slots={slots} />
      </td>
      <td className={classes["findings"]}>
        <FindingCounts findings={row.findings} />
      </td>
    </tr>
  );
}
