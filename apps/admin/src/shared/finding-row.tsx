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

/** One finding in words, with what gave it away and the way to the field that would change. */
export function FindingRow({ finding, subject }: { finding: Finding; subject: SubjectPath }) {
  const { t, i18n } = useTranslation("shared");
  const { part, field, locale } = finding.place;
  const place = [
    partName(t, part),
    ...(field === null || part.kind === "policy" ? [] : [fieldName(t, field)]),
    ...(locale === null ? [] : [languageName(locale, i18n.language)]),
  ];
  return (
    <li className={classes["row"]}>
      <Severity is={finding.severity} />
      <div>
        <p>
          {explainFinding(t, finding, i18n.language)}{" "}
          <code className="quiet">
            {finding.jurisdiction === undefined
              ? finding.rule
              : `${finding.rule} ${finding.jurisdiction}`}
          </code>
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
}
