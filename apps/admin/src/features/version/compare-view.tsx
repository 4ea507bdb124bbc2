import type { Comparison } from "@cookiedesk/domain/compare/compare-policies";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useSearchParams } from "react-router";

import { listLanguages, summarisePhrase } from "../../shared/change-summary.ts";
import { languageName } from "../../shared/language-name.ts";
import { ChangeList } from "./change-list.tsx";
import { ChangeStepper } from "./change-stepper.tsx";
import { ComparedDocument } from "./compared-document.tsx";
import classes from "./compare.module.css";
import { LanguageTabs } from "./language-tabs.tsx";
import { listChanges } from "./listed-changes.ts";
import { useScrollToChange } from "./use-scroll-to-change.ts";
import { useViewed } from "./use-viewed.ts";

interface CompareViewProps {
  comparison: Comparison;
  /** What the second side is called in the sentence: "Version 8". */
  to: string;
  /** Names the pair, so that ticks belong to it. */
  pair: string;
}

/** One sentence, then the changes in page order; the place one is at stands in the address. */
export function CompareView({ comparison, to, pair }: CompareViewProps) {
  const { t, i18n } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const { hash, search } = useLocation();
  const viewed = useViewed(pair);

  const { locales, summary } = comparison;
  const locale =
    locales.find((one) => one.locale === query.get("lang")) ??
    locales.find(({ state }) => state !== "same") ??
    locales[0];
  const changes = locale === undefined ? [] : listChanges(locale);
  const current = changes.findIndex(({ id }) => `#${id}` === hash);
  const phrase = summarisePhrase(shared, summary, i18n.language);
  useScrollToChange(hash);

  const go = (index: number) => {
    const change = changes[Math.min(Math.max(index, 0), changes.length - 1)];
    if (change !== undefined) void navigate({ search, hash: change.id }, { replace: true });
  };
  useShortcuts({ j: () => go(current + 1), k: () => go(current - 1) });

  if (locale === undefined) return null;
  return (
    <div className={classes["page"]}>
      <div className={classes["languages"]}>
        <LanguageTabs comparisons={locales} current={locale.locale} />
        <ChangeStepper index={current} count={changes.length} go={go} />
      </div>
      <ChangeList changes={changes} current={current} locale={locale.locale} viewed={viewed} />
      <div className={classes["sheet"]}>
        <p className={classes["sentence"]} role="status">
          {phrase === null
            ? t("compare.nothing")
            : t("compare.sentence", {
                to,
                changes: phrase,
                languages: listLanguages(summary.locales, i18n.language),
              })}
        </p>
        {phrase !== null && changes.length === 0 ? (
          <p className="second">
            {t("compare.nothingHere", { language: languageName(locale.locale, i18n.language) })}
          </p>
        ) : null}
        <ComparedDocument key={locale.locale} document={locale} changes={changes} viewed={viewed} />
      </div>
    </div>
  );
}
