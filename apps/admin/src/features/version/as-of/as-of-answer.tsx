import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { languageName } from "../../../shared/language-name.ts";
import { formatUtc } from "../../../shared/time.ts";
import classes from "./as-of.module.css";
import { StoredPage } from "./stored-page.tsx";
import { VersionFacts } from "./version-facts.tsx";

type AsOf = ApiOutputs["version"]["asOf"];

interface AsOfAnswerProps {
  live: AsOf["live"];
  periods: AsOf["periods"];
  /** The instant lies ahead. */
  isToCome: boolean;
  locale: string;
  slug: string;
  query: URLSearchParams;
}

/** What visitors saw, and under which version and hashes; or that there was nothing to see. */
export function AsOfAnswer({ live, periods, isToCome, locale, slug, query }: AsOfAnswerProps) {
  const { t, i18n } = useTranslation("version");
  if (live === null) {
    const [first] = periods;
    return (
      <EmptyState
        title={t("asOf.nothingTitle")}
        text={
          first === undefined
            ? t("asOf.neverPublished")
            : t("asOf.nothingBefore", { instant: formatUtc(new Date(first.from), i18n.language) })
        }
      />
    );
  }
  return (
    <div className={classes["columns"]}>
      <div className={classes["seen"]}>
        {isToCome ? <p className={classes["said"]}>{t("asOf.toCome")}</p> : null}
        {live.page === null ? (
          <NotInLanguage live={live} locale={locale} query={query} />
        ) : (
          <StoredPage html={live.page.files.html} number={live.number} locale={locale} />
        )}
      </div>
      <VersionFacts live={live} periods={periods} slug={slug} locale={locale} query={query} />
    </div>
  );
}

function NotInLanguage({
  live,
  locale,
  query,
}: {
  live: NonNullable<AsOf["live"]>;
  locale: string;
  query: URLSearchParams;
}) {
  const { t, i18n } = useTranslation("version");
  return (
    <EmptyState
      title={t("asOf.notInLanguage", {
        number: live.number,
        language: languageName(locale, i18n.language),
      })}
      text={t("asOf.publishedIn")}
      act={
        <ul className={classes["languages"]}>
          {live.locales.map((one) => {
            const next = new URLSearchParams(query);
            next.set("locale", one);
            return (
              <li key={one}>
                <Link className="link" to={{ search: next.toString() }} replace>
                  {languageName(one, i18n.language)}
                </Link>
              </li>
            );
          })}
        </ul>
      }
    />
  );
}
