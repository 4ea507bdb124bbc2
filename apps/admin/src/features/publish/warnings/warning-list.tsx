import { useTranslation } from "react-i18next";

import type { SubjectPath } from "../../../shared/editor-address.ts";
import publishClasses from "../publish.module.css";
import type { WarningReasons } from "./use-acceptance.ts";
import { WarningGroup } from "./warning-group.tsx";

/** The warnings that need a reason before anything is published, by rule. */
export function WarningList({
  reasons,
  subject,
}: {
  reasons: WarningReasons;
  subject: SubjectPath;
}) {
  const { t } = useTranslation("publish");
  if (reasons.warnings.length === 0) return null;
  const groups = Map.groupBy(reasons.warnings, ({ finding }) => finding.rule);
  return (
    <section>
      <h2 className={publishClasses["heading"]}>
        {t("warnings.title", { count: reasons.warnings.length })} <span>{t("warnings.hint")}</span>
      </h2>
      {[...groups].map(([rule, warnings]) => (
        <WarningGroup
          key={rule}
          rule={rule}
          warnings={warnings}
          reasons={reasons}
          subject={subject}
        />
      ))}
    </section>
  );
}
