import type { WordChange } from "@cookiedesk/domain/compare/compare-words";
import { direction } from "@cookiedesk/domain/locale";
import { splitPlaceholders } from "@cookiedesk/domain/prose/placeholder";
import { useTranslation } from "react-i18next";

import classes from "./word-changes.module.css";

interface WordChangesProps {
  words: readonly WordChange[];
  locale: string;
  className?: string | undefined;
}

/** A text with the words that went and came, told apart by strike, underline and, to screen readers, by words. */
export function WordChanges({ words, locale, className }: WordChangesProps) {
  const { t } = useTranslation("shared");
  return (
    <div
      className={`${classes["words"] ?? ""} ${className ?? ""}`}
      lang={locale}
      dir={direction(locale)}
    >
      {words.map(({ kind, text }, index) => {
        if (kind === "same") return <PlainWords key={index} text={text} />;
        const Tag = kind === "added" ? "ins" : "del";
        return (
          <Tag key={index}>
            <span className="sr" lang={document.documentElement.lang}>
              {t(`state.${kind}`)}{" "}
            </span>
            <PlainWords text={text} />
          </Tag>
        );
      })}
    </div>
  );
}

/** Words as they are, placeholders as atoms that stay readable inside text of either direction. */
export function PlainWords({ text }: { text: string }) {
  return splitPlaceholders(text).map((piece, index) => {
    if (piece.type === "placeholder") {
      return (
        <bdi key={index} className="atom">
          {piece.name}
        </bdi>
      );
    }
    return piece.type === "text" ? piece.text : null;
  });
}
