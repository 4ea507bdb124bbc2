import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useSearchParams } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { listLanguages, summarisePhrase } from "../../../shared/change-summary.ts";
import { languageName } from "../../../shared/language-name.ts";
import { ChangeList } from "./change-list.tsx";
import { ChangeStepper } from "./change-stepper.tsx";
import { CompareLayout } from "./compare-layout.tsx";
import { ComparedDocument } from "./compared-document.tsx";
import { ComparedHashes } from "./compared-hashes.tsx";
import { ComparedMetadata } from "./compared-metadata.tsx";
import classes from "./compare.module.css";
import { LanguageTabs } from "./language-tabs.tsx";
import { listChanges } from "./listed-changes.ts";
import { useScrollToChange } from "./use-scroll-to-change.ts";
import { useViewed } from "./use-viewed.ts";

interface CompareViewProps {
  compared: ApiOutputs["version"]["compare"];
  /** What the two sides are called in a sentence: "Version 7" and "The draft". */
  names: readonly [string, string];
  /** Names the pair, so that ticks belong to it. */
  pair: string;
}

/** One sentence, then the changes in page order; the place one is at stands in the address. */
export function CompareView({ compared, names, pair }: CompareViewProps) {
  const { t, i18n } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const { hash, search } = useLocation();
  const viewed = useViewed(pair);

  const { locales, summary, metadata } = compared.comparison;
  const locale =
    locales.find((one) => one.locale === query.get("lang")) ??
    locales.find(({ state }) => state !== "same") ??
    locales[0];
  const changes = useMemo(() => (locale === undefined ? [] : listChanges(locale)), [locale]);
  const current = changes.findIndex(({ id }) => `#${id}` === hash);
  const phrase = summarisePhrase(shared, summary, i18n.language);
  useScrollToChange(hash);

  const go = (index: number) => {
    const change = changes[Math.min(Math.max(index, 0), changes.length - 1)];
    if (change !== undefined) void navigate({ search, hash: change.id }, { replace: true });
  };
  const next = () => go(current + 1);
  const previous = () => go(current - 1);
  useShortcuts({ j: next, n: next, k: previous, p: previous });

  if (locale === undefined) return null;
  return (
    <div className={classes["page"]}>
      <div className={classes["languages"]}>
        <LanguageTabs comparisons={locales} current={locale.locale} />
        <CompareLayout />
        <ChangeStepper index={current} count={changes.length} go={go} />
      </div>
      <div className={classes["list"]}>
        <ChangeList changes={changes} current={current} locale={locale.locale} viewed={viewed} />
        <ComparedHashes sides={[compared.a, compared.b]} names={names} />
      </div>
      <div className={classes["sheet"]}>
        <p className={classes["sentence"]} role="status">
          {phrase === null
            ? t("compare.nothing")
            : t("compare.sentence", {
                to: names[1],
                changes: phrase,
                languages: listLanguages(summary.locales, i18n.language),
              })}
          {compared.a.hash === null
            ? ` ${t("compare.nothingLive", { name: compared.a.name })}`
            : null}
          {compared.b.hash === null
            ? ` ${t("compare.nothingLiveNow", { name: compared.b.name })}`
            : null}
        </p>
        <ComparedMetadata changes={metadata} />
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
