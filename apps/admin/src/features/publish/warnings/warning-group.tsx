import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { SubjectPath } from "../../../shared/editor-address.ts";
import { Severity } from "../../../shared/state.tsx";
import type { Warning, WarningReasons } from "./use-acceptance.ts";
import { WarningRow } from "./warning-row.tsx";
import classes from "./warnings.module.css";

/** More of them are folded: one reason for all is what such a group wants first. */
const mostUnfolded = 5;

interface WarningGroupProps {
  rule: string;
  warnings: readonly Warning[];
  reasons: WarningReasons;
  subject: SubjectPath;
}

/** What one rule warns about: one reason for all of it, or one for each. */
export function WarningGroup({ rule, warnings, reasons, subject }: WarningGroupProps) {
  const { t } = useTranslation("publish");
  const missing = warnings.filter(reasons.isMissing).length;
  const [first] = warnings;
  if (first === undefined) return null;

  const rows = (
    <ul>
      {warnings.map((warning) => (
        <WarningRow key={warning.key} warning={warning} reasons={reasons} subject={subject} />
      ))}
    </ul>
  );
  const given = new Set(warnings.map(reasons.reasonOf));
  return (
    <div className={classes["group"]} role="group" aria-label={t("warnings.rule", { rule })}>
      {warnings.length === 1 ? (
        rows
      ) : (
        <>
          <div className={classes["all"]}>
            <span>
              <Severity is="warning" count={warnings.length} />
              <code>{rule}</code>
              <span className="quiet">{t("warnings.missing", { count: missing })}</span>
            </span>
            <TextInput
              label={t("warnings.reasonForAll", { count: warnings.length })}
              maxLength={2000}
              value={given.size === 1 ? reasons.reasonOf(first) : ""}
              placeholder={given.size === 1 ? undefined : t("warnings.severalReasons")}
              data-reason-missing={missing > 0 ? true : undefined}
              onChange={(event) => reasons.give(warnings, event.currentTarget.value)}
            />
          </div>
          <details open={warnings.length <= mostUnfolded}>
            <summary>{t("warnings.each", { count: warnings.length })}</summary>
            {rows}
          </details>
        </>
      )}
    </div>
  );
}
