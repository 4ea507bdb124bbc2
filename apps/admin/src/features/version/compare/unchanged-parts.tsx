import type { SectionChange } from "@cookiedesk/domain/compare/compare-documents";
import { direction } from "@cookiedesk/domain/locale";
import { useTranslation } from "react-i18next";

import { partName } from "../../../shared/field-name.ts";
import { ProseChanges } from "../../../shared/prose-changes.tsx";
import classes from "./compare.module.css";
import { headingOf } from "./listed-changes.ts";

/** Parts that stayed the same, folded into one named line; opening it shows their words. */
export function UnchangedParts({
  sections,
  locale,
}: {
  sections: readonly SectionChange[];
  locale: string;
}) {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const nameOf = (section: SectionChange) =>
    headingOf(section) ?? partName(shared, { kind: "section", key: section.key });
  return (
    <details className={classes["fold"]}>
      <summary>
        {t("compare.unchanged", { count: sections.length, names: sections.map(nameOf).join(", ") })}
      </summary>
      {sections.map((section) => (
        <div key={section.key} lang={locale} dir={direction(locale)} className={classes["prose"]}>
          <p className={classes["proseHeading"]}>{section.after?.heading}</p>
          <div className={classes["kept"]}>
            <ProseChanges
              before={section.after?.body ?? ""}
              after={section.after?.body ?? ""}
              locale={locale}
            />
          </div>
        </div>
      ))}
    </details>
  );
}
