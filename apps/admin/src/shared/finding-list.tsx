import type { Finding } from "@cookiedesk/domain/check/finding";
import { isFixable } from "@cookiedesk/domain/check/fixable-rules";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { SubjectPath } from "./editor-address.ts";
import { findingGroups } from "./finding-groups.ts";
import classes from "./finding-list.module.css";
import { FindingRow } from "./finding-row.tsx";
import { Severity } from "./state.tsx";

/** More of them are folded: one sentence and a count say it. */
const mostUnfolded = 3;

/**
 * Findings in words, the worst first, those of one rule together: each with the way to the field that would change, and
 * a rule whose findings a machine can mend with the way there.
 */
export function FindingList({
  findings,
  subject,
}: {
  findings: readonly Finding[];
  subject: SubjectPath;
}) {
  const { t } = useTranslation("shared");
  return (
    <ul className={classes["list"]}>
      {findingGroups(findings).map(({ rule, severity, found }) => {
        const [first, ...others] = found;
        if (first !== undefined && others.length === 0)
          return <FindingRow key={rule} finding={first} subject={subject} />;
        return (
          <li key={rule}>
            <details open={found.length <= mostUnfolded}>
              <summary className={classes["rule"]}>
                <Severity is={severity} count={found.length} />
                <span>
                  {t(`rule.${rule}`)} <code className="quiet">{rule}</code>
                </span>
              </summary>
              <ul>
                {found.map((finding) => (
                  <FindingRow key={JSON.stringify(finding)} finding={finding} subject={subject} />
                ))}
              </ul>
            </details>
            {isFixable(rule) ? (
              <Link className="link" to={`/fixes/${rule}`}>
                {t("finding.fix")}
              </Link>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
