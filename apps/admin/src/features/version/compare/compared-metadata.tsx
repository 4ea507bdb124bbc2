import type { Json } from "@cookiedesk/domain/canonical-json";
import type { MetadataChange } from "@cookiedesk/domain/compare/compare-metadata";
import { useTranslation } from "react-i18next";

import { languageName } from "../../../shared/language-name.ts";
import classes from "./compare.module.css";
import { metadataLines } from "./metadata-lines.ts";

/** What is said otherwise about the two sides themselves. What only one of them has (a draft has no number) is no change. */
export function ComparedMetadata({ changes }: { changes: readonly MetadataChange[] }) {
  const { t, i18n } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const lines = metadataLines(changes);
  if (lines.length === 0) return null;

  const shown = (field: MetadataChange["field"], value: Json): string => {
    if (field === "defaultLocale" && typeof value === "string")
      return languageName(value, i18n.language);
    if (value === null) return t("compare.notSaid");
    if (typeof value === "boolean") return value ? t("compare.yes") : t("compare.no");
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  };
  return (
    <section className={classes["metadata"]} aria-label={t("compare.metadata")}>
      <h2>{t("compare.metadata")}</h2>
      <dl>
        {lines.map(({ field, fact, before, after }) => (
          <div key={`${field} ${fact ?? ""}`}>
            <dt>{fact === null ? t(`compare.field.${field}`) : <code>{fact}</code>}</dt>
            <dd>
              <del>
                <span className="sr">{shared("state.removed")} </span>
                {shown(field, before)}
              </del>{" "}
              <ins>
                <span className="sr">{shared("state.added")} </span>
                {shown(field, after)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
