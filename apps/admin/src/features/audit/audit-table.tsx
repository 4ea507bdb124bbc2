import { stepFocus } from "@cookiedesk/ui/step-focus";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useTranslation } from "react-i18next";

import list from "../../shared/list.module.css";
import classes from "./audit.module.css";
import type { Entry } from "./entry-facts.tsx";
import { EntryRow } from "./entry-row.tsx";

/** The acts in order; `j` and `k` walk, Enter opens. */
export function AuditTable({ entries, open }: { entries: readonly Entry[]; open: string | null }) {
  const { t } = useTranslation("audit");
  useShortcuts({
    j: () => stepFocus("[data-row-link]", 1),
    k: () => stepFocus("[data-row-link]", -1),
  });
  return (
    <table className={`${list["table"] ?? ""} ${classes["table"] ?? ""}`}>
      <thead>
        <tr>
          <th scope="col" className={classes["when"]}>
            {t("when")}
          </th>
          <th scope="col" className={classes["who"]}>
            {t("who")}
          </th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("about")}</th>
          <th scope="col" className={classes["number"]}>
            {t("fields")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} isOpen={entry.id === open} />
        ))}
      </tbody>
    </table>
  );
}
