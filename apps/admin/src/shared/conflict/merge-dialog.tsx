import {
  mergeTexts,
  type MergePiece,
  type TextVersions,
} from "@cookiedesk/domain/merge/merge-texts";
import { direction } from "@cookiedesk/domain/locale";
import { SegmentedControl, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FormDialog } from "../form-dialog.tsx";
import { LocalText } from "../local-text.tsx";
import classes from "./conflict.module.css";

interface MergeDialogProps {
  texts: TextVersions;
  locale: string;
  /** On how many platforms the result will stand. */
  platforms: number;
  /** The number of the base version whose words are the new ones. */
  version: number;
  /** What was merged before, to go on from. */
  written: string | null;
  onClose: () => void;
  onMerged: (text: string) => void;
}

/** Joins the two changes of a text: each disputed piece takes one side, and the result is written on by hand. */
export function MergeDialog({
  texts,
  locale,
  platforms,
  version,
  written,
  onClose,
  onMerged,
}: MergeDialogProps) {
  const { t } = useTranslation("shared");
  const [pieces] = useState(() => mergeTexts(texts, locale));
  const [sides, setSides] = useState<readonly Side[]>(() => pieces.map(() => "own"));
  const [text, setText] = useState(written ?? joined(pieces, sides));
  const isEmpty = text.trim() === "";

  const take = (at: number, side: Side) => {
    const next = sides.map((known, index) => (index === at ? side : known));
    setSides(next);
    setText(joined(pieces, next));
  };

  return (
    <FormDialog
      title={t("conflict.mergeTitle")}
      act={t("conflict.mergeAct", { count: platforms })}
      isSending={false}
      problem={isEmpty ? t("problem.empty") : undefined}
      onClose={onClose}
      onSubmit={() => {
        if (!isEmpty) onMerged(text);
        return Promise.resolve();
      }}
    >
      <ol className={classes["pieces"]} lang={locale} dir={direction(locale)}>
        {pieces.map((piece, index) =>
          piece.kind === "agreed" ? (
            <li key={index} className="second">
              {piece.text}
            </li>
          ) : (
            <li key={index}>
              <SegmentedControl
                aria-label={t("conflict.disputed", { text: piece.anchor.trim() })}
                value={sides[index] ?? "own"}
                onChange={(side) => take(index, side === "base" ? "base" : "own")}
                data={(["own", "base"] as const).map((side) => ({
                  value: side,
                  label: (
                    <>
                      <span className={classes["side"]} lang={document.documentElement.lang}>
                        {t(`conflict.side.${side}`, { version })}
                      </span>{" "}
                      {piece[side].trim() === "" ? (
                        <i lang={document.documentElement.lang}>{t("conflict.nothing")}</i>
                      ) : (
                        <LocalText locale={locale}>{piece[side]}</LocalText>
                      )}
                    </>
                  ),
                }))}
              />
            </li>
          ),
        )}
      </ol>
      <Textarea
        label={t("conflict.merged")}
        description={t("conflict.mergedHint")}
        autosize
        minRows={2}
        maxRows={12}
        lang={locale}
        dir={direction(locale)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

type Side = "own" | "base";

function joined(pieces: readonly MergePiece[], sides: readonly Side[]): string {
  return pieces
    .map((piece, index) => (piece.kind === "agreed" ? piece.text : piece[sides[index] ?? "own"]))
    .join("");
}
