import { stepFocus } from "@cookiedesk/ui/step-focus";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { IconMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { ApiInputs, ApiOutputs } from "../../shared/api.ts";
import list from "../../shared/list.module.css";
import { languageSlots } from "./language-slots.ts";
import { PlatformRow } from "./platform-row.tsx";
import classes from "./platform-table.module.css";
import { SortHead } from "./sort-head.tsx";

interface PlatformTableProps {
  rows: ApiOutputs["platform"]["list"]["rows"];
  input: ApiInputs["platform"]["list"];
  change: (changes: Readonly<Record<string, string | null>>) => void;
}

export function PlatformTable({ rows, input, change }: PlatformTableProps) {
  const { t } = useTranslation("platform");
  const slots = languageSlots(rows.map(({ locales }) => locales.map(({ locale }) => locale)));
  const onlyOneBase = new Set(rows.map(({ base }) => base.key)).size <= 1;
  const sortBy = { input, change };
  useShortcuts({
    j: () => stepFocus("[data-row-link]", 1),
    k: () => stepFocus("[data-row-link]", -1),
  });

  return (
    <table className={`${list["table"] ?? ""} ${classes["platforms"] ?? ""}`}>
      <thead>
        <tr>
          <SortHead {...sortBy} by="name" label={t("list.name")} />
          <SortHead {...sortBy} by="host" label={t("list.host")} />
          <th scope="col">{t("list.base")}</th>
          <th scope="col">{t("list.state")}</th>
          <SortHead {...sortBy} by="liveSince" label={t("list.liveVersion")} />
          <SortHead {...sortBy} by="overrides" label={t("list.overrides")} end />
          <th scope="col">
            {t("list.languages")}
            <span className={classes["key"]} aria-hidden>
              <IconMinus size={12} stroke={2} /> {t("list.missing")}
            </span>
          </th>
          <th scope="col">{t("list.findings")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PlatformRow key={row.id} row={row} slots={slots} namesBase={!onlyOneBase} />
        ))}
      </tbody>
    </table>
  );
}
