import type { DocumentComparison } from "@cookiedesk/domain/compare/compare-documents";
import { direction } from "@cookiedesk/domain/locale";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { writeQuery } from "../../../shared/compare-address.ts";
import { ownLanguageName } from "../../../shared/language-name.ts";
import classes from "./compare.module.css";
import { listChanges } from "./listed-changes.ts";

/** Each language with the number of its changes; links, so that each has its address. */
export function LanguageTabs({
  comparisons,
  current,
}: {
  comparisons: readonly DocumentComparison[];
  current: string;
}) {
  const { t } = useTranslation("version");
  const [query] = useSearchParams();
  return (
    <nav className={classes["tabs"]} aria-label={t("compare.languages")}>
      {comparisons.map((comparison) => {
        const next = new URLSearchParams(query);
        next.set("lang", comparison.locale);
        return (
          <Link
            key={comparison.locale}
            to={`?${writeQuery(Object.fromEntries(next))}`}
            replace
            aria-current={comparison.locale === current ? "page" : undefined}
          >
            <span lang={comparison.locale} dir={direction(comparison.locale)}>
              {ownLanguageName(comparison.locale)}
            </span>
            <span className="quiet">{listChanges(comparison).length}</span>
          </Link>
        );
      })}
    </nav>
  );
}
