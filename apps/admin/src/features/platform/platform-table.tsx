import { Checkbox } from "@mantine/core";
import { stepFocus } from "@cookiedesk/ui/step-focus";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { IconMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { ApiInputs, ApiOutputs } from "../../shared/api.ts";
import list from "../../shared/list.module.css";
import { isWholePage, nothingPicked, type Picked, toggle, togglePage } from "./bulk/picked.ts";
import { languageSlots } from "./language-slots.ts";
import { PlatformRow } from "./platform-row.tsx";
import classes from "./platform-table.module.css";
import { SortHead } from "./sort-head.tsx";

interface PlatformTableProps {
  rows: ApiOutputs["platform"]["list"]["rows"];
  input: ApiInputs["platform"]["list"];
  change: (changes: Readonly<Record<string, string | null>>) => void;
  hasGroups: boolean;
  picked: Picked;
  pick: (picked: Picked) => void;
}

export function PlatformTable({
  rows,
  input,
  change,
  hasGroups,
  picked,
  pick,
}: PlatformTableProps) {
  const { t } = useTranslation("platform");
  const slots = languageSlots(rows.map(({ locales }) => locales.map(({ locale }) => locale)));
  const onlyOneBase = new Set(rows.map(({ base }) => base.key)).size <= 1;
  const page = rows.map(({ id }) => id);
  const isWhole = isWholePage(picked, page);
  const sortBy = { input, change };
  useShortcuts({
    j: () => stepFocus("[data-row-link]", 1),
    k: () => stepFocus("[data-row-link]", -1),
    x: () => pickFocusedRow(),
    Escape: () => pick(nothingPicked),
  });

  return (
    <table
      className={`${list["table"] ?? ""} ${classes["platforms"] ?? ""}`}
      data-bases={!onlyOneBase || undefined}
      data-groups={hasGroups || undefined}
    >
      <thead>
        <tr>
          <th scope="col" className={classes["pick"]}>
            <Checkbox
              aria-label={t("bulk.pickPage")}
              checked={isWhole}
              indeterminate={!isWhole && picked.ids.size > 0}
              onChange={() => pick(togglePage(picked, page))}
            />
          </th>
          <SortHead {...sortBy} by="name" label={t("list.name")} />
          <SortHead {...sortBy} by="host" label={t("list.host")} />
          <th scope="col" className={classes["base"]}>
            {t("list.base")}
          </th>
          <th scope="col" className={classes["state"]}>
            {t("list.state")}
          </th>
          <SortHead {...sortBy} by="liveSince" label={t("list.liveVersion")} />
          {hasGroups ? (
            <th scope="col" className={classes["groups"]}>
              {t("groups.title")}
            </th>
          ) : null}
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
          <PlatformRow
            key={row.id}
            row={row}
            slots={slots}
            namesBase={!onlyOneBase}
            namesGroups={hasGroups}
            isPicked={picked.all || picked.ids.has(row.id)}
            pick={() => pick(toggle(picked, row.id, page))}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Ticks the row in which the focus is: `j` and `k` walk, `x` ticks. */
function pickFocusedRow() {
  const row = document.activeElement?.closest("tr");
  row?.querySelector<HTMLInputElement>("input[data-row-pick]")?.click();
}
