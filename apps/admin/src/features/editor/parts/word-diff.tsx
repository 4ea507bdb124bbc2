import { compareWords } from "@cookiedesk/domain/compare/compare-words";
import { direction } from "@cookiedesk/domain/locale";
import { useTranslation } from "react-i18next";

import classes from "./field-notes.module.css";

/** Two texts in one, word by word; what was added and removed is also said to screen readers. */
export function WordDiff({
  before,
  after,
  locale,
}: {
  before: string;
  after: string;
  locale: string;
}) {
  const { t } = useTranslation("editor");
  return (
    <p className={classes["diff"]} lang={locale} dir={direction(locale)}>
      {compareWords(before, after, locale).map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        const Tag = kind === "added" ? "ins" : "del";
        return (
          <Tag key={index}>
            <span className="sr">{t(`diff.${kind}`)} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
