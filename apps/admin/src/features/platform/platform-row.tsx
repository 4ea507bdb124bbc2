import { Checkbox } from "@mantine/core";
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
  namesGroups: boolean;
  isPicked: boolean;
  pick: () => void;
}

export function PlatformRow({
  row,
  slots,
  namesBase,
  namesGroups,
  isPicked,
  pick,
}: PlatformRowProps) {
  const { t, i18n } = useTranslation("platform");
  return (
    <tr data-picked={isPicked || undefined}>
      <td className={classes["pick"]}>
        <Checkbox
          aria-label={t("bulk.pick", { name: row.name })}
          checked={isPicked}
          onChange={pick}
          data-row-pick
        />
      </td>
      <td className={classes["name"]}>
        <Link to={`/platforms/${row.slug}`} data-row-link>
          {row.name}
        </Link>
        {row.reviewDue ? <State is="reviewDue" quiet /> : null}
      </td>
      <td className={classes["host"]}>
        <Host url={row.url} />
      </td>
      <td className={classes["base"]}>
        <span className={classes["onBase"]}>
          {namesBase ? <span title={row.base.name}>{row.base.name}</span> : null}
          {row.baseVersion ?? <span className="quiet">{t("list.noBase")}</span>}
          {row.baseVersion === null ? null : <FollowingMark base={row.base} />}
        </span>
      </td>
      <td className={classes["state"]}>
        <State is={row.archived === null ? row.state : "archived"} />
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
      {namesGroups ? (
        <td className={classes["groups"]}>{row.groups.map(({ name }) => name).join(", ")}</td>
      ) : null}
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
