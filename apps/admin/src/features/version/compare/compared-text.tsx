import type { TextChange } from "@cookiedesk/domain/compare/compare-parts";
import { wordsAfter, wordsBefore } from "@cookiedesk/domain/compare/compare-words";
import { useTranslation } from "react-i18next";

import { ProseChanges } from "../../../shared/prose-changes.tsx";
import { WordChanges } from "../../../shared/word-changes.tsx";
import classes from "./compare.module.css";
import { useCompareLayout } from "./use-compare-layout.ts";

/** One text with its changes: in one column, or its two states side by side. */
export function ComparedText({ text, locale }: { text: TextChange; locale: string }) {
  const { t } = useTranslation("version");
  const { isSplit } = useCompareLayout();
  if (!isSplit) return <Words text={text} locale={locale} side="both" />;
  return (
    <div className={classes["split"]}>
      <div>
        <h3>{t("compare.was")}</h3>
        <Words text={text} locale={locale} side="before" />
      </div>
      <div>
        <h3>{t("compare.is")}</h3>
        <Words text={text} locale={locale} side="after" />
      </div>
    </div>
  );
}

function Words({
  text: { field, words },
  locale,
  side,
}: {
  text: TextChange;
  locale: string;
  side: "before" | "after" | "both";
}) {
  const hidden = side === "before" ? "added" : side === "after" ? "removed" : null;
  const heading = field === "heading" || field === "title" ? (classes["proseHeading"] ?? "") : "";
  return field === "body" ? (
    <ProseChanges
      before={wordsBefore(words)}
      after={wordsAfter(words)}
      locale={locale}
      side={side}
      className={classes["prose"]}
    />
  ) : (
    <WordChanges
      words={words.filter(({ kind }) => kind !== hidden)}
      locale={locale}
      className={`${classes["prose"] ?? ""} ${heading}`}
    />
  );
}
