import type { Finding } from "@cookiedesk/domain/check/finding";
import { direction } from "@cookiedesk/domain/locale";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { editorAddress, type SubjectPath } from "./editor-address.ts";
import { explainFinding } from "./explain-finding.ts";
import { fieldName, partName } from "./field-name.ts";
import classes from "./finding-list.module.css";
import { languageName } from "./language-name.ts";
import { Severity } from "./state.tsx";

const ranks = { error: 0, warning: 1, hint: 2 };

/** Findings in words, the worst first, each with the way to the field that would change. */
export function FindingList({
  findings,
  subject,
}: {
  findings: readonly Finding[];
  subject: SubjectPath;
}) {
  const { t, i18n } = useTranslation("shared");
  const sorted = findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
  return (
    <ul className={classes["list"]}>
      {sorted.map((finding) => {
        const { part, field, locale } = finding.place;
        const place = [
          partName(t, part),
          ...(field === null || part.kind === "policy" ? [] : [fieldName(t, field)]),
          ...(locale === null ? [] : [languageName(locale, i18n.language)]),
        ];
        return (
          <li key={JSON.stringify(finding)}>
            <Severity is={finding.severity} />
            <div>
              <p>
                {explainFinding(t, finding, i18n.language)}{" "}
                <code className="quiet">{finding.rule}</code>
              </p>
              {finding.evidence === null || finding.evidence === part.key ? null : (
                <q
                  className={classes["evidence"]}
                  lang={locale ?? undefined}
                  dir={locale === null ? undefined : direction(locale)}
                >
                  {finding.evidence}
                </q>
              )}
              <Link className="link" to={editorAddress(subject, finding.place)}>
                {place.join(", ")}
              </Link>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
