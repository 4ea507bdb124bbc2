import { direction } from "@cookiedesk/domain/locale";
import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { editorAddress, type SubjectPath } from "../../../shared/editor-address.ts";
import { explainFinding } from "../../../shared/explain-finding.ts";
import { placeName } from "../../../shared/place-name.ts";
import { Severity } from "../../../shared/state.tsx";
import type { Warning, WarningReasons } from "./use-acceptance.ts";
import classes from "./warnings.module.css";

interface WarningRowProps {
  warning: Warning;
  reasons: WarningReasons;
  subject: SubjectPath;
}

/** One warning: what it says, where, and why it is published in spite of. */
export function WarningRow({ warning, reasons, subject }: WarningRowProps) {
  const { t } = useTranslation("publish");
  const { t: shared, i18n } = useTranslation("shared");
  const { finding } = warning;
  const { part, locale } = finding.place;
  const place = placeName(shared, finding.place, i18n.language);
  return (
    <li className={classes["row"]}>
      <Severity is="warning" />
      <div>
        <p>
          {explainFinding(shared, finding, i18n.language)}{" "}
          <code className="quiet">{finding.rule}</code>
        </p>
        {finding.evidence === null || finding.evidence === part.key ? null : (
          <q
            lang={locale ?? undefined}
            dir={locale === null ? undefined : direction(locale)}
            className={classes["evidence"]}
          >
            {finding.evidence}
          </q>
        )}
        <Link className="link" to={editorAddress(subject, finding.place)}>
          {place}
        </Link>
      </div>
      <TextInput
        label={t("warnings.reason")}
        aria-label={t("warnings.reasonFor", { place })}
        maxLength={2000}
        value={reasons.reasonOf(warning)}
        data-reason-missing={reasons.isMissing(warning) ? true : undefined}
        onChange={(event) => reasons.give([warning], event.currentTarget.value)}
      />
    </li>
  );
}
