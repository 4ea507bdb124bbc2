import { direction } from "@cookiedesk/domain/locale";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { changeRows } from "../../shared/change-rows.ts";
import { ChangesTable } from "../../shared/changes-table.tsx";
import { writeQuery } from "../../shared/compare-address.ts";
import { ownLanguageName } from "../../shared/language-name.ts";
import classes from "./review.module.css";

type Comparison = NonNullable<ApiOutputs["review"]["byId"]["comparison"]>;

/** What was submitted beside what is live: all languages together, or one of them, as the address says. */
export function ReviewChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation("review");
  const [query] = useSearchParams();
  const changed = comparison.locales.filter(({ state }) => state !== "same");
  const one = changed.find(({ locale }) => locale === query.get("lang"));
  const shown = one === undefined ? comparison : { ...comparison, locales: [one] };
  const first = one?.locale ?? changed[0]?.locale ?? "en";
  const address = (lang: string | null) => {
    const { lang: _lang, ...others } = Object.fromEntries(query);
    return `?${writeQuery(lang === null ? others : { ...others, lang })}`;
  };

  return (
    <section>
      <h2 className={classes["heading"]}>{t("changes.title")}</h2>
      {changed.length < 2 ? null : (
        <nav className={classes["languages"]} aria-label={t("changes.languages")}>
          <Link
            to={address(null)}
            replace
            preventScrollReset
            aria-current={one === undefined ? "page" : undefined}
          >
            {t("changes.all")}
          </Link>
          {changed.map((document) => (
            <Link
              key={document.locale}
              to={address(document.locale)}
              replace
              preventScrollReset
              aria-current={document === one ? "page" : undefined}
            >
              <span lang={document.locale} dir={direction(document.locale)}>
                {ownLanguageName(document.locale)}
              </span>
              <span className="quiet">
                {changeRows({ ...comparison, locales: [document] }, document.locale).length}
              </span>
            </Link>
          ))}
        </nav>
      )}
      <ChangesTable comparison={shown} first={first} />
    </section>
  );
}
