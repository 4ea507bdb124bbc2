import { direction } from "@cookiedesk/domain/locale";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { State } from "../../../shared/state.tsx";
import { isInheritedPart, type ShownField, useEditor, type ViewField } from "../editor-context.ts";
import type { EditorField } from "../saving/field-key.ts";
import { useFieldActs } from "../use-field-acts.ts";
import { useValueText } from "../value-text.ts";
import { CommentMark } from "./comment-mark.tsx";
import { ExplainedProblems } from "./explained-problems.tsx";
import { LostRace } from "./lost-race.tsx";
import { MergedWords } from "./merged-words.tsx";
import { MovedBase } from "./moved-base.tsx";
import classes from "./field-notes.module.css";
import { WordDiff } from "./word-diff.tsx";

interface FieldNotesProps {
  id: string;
  field: EditorField;
  server: ViewField;
  shown: ShownField;
  part: { origin: "base" | "own" };
  /** In a cell there is no room for more than the acts. */
  dense?: boolean;
}

/** All there is to say under a field: what is wrong with it, whose text won, what the base says. */
export function FieldNotes({ id, field, server, shown, part, dense = false }: FieldNotesProps) {
  const { view } = useEditor();
  const { trouble } = shown.state;
  const isOverride = isInheritedPart(view, part) && shown.isOwn;
  return (
    <div id={id} className={classes["notes"]} data-dense={dense || undefined}>
      <CommentMark field={field} />
      {trouble?.kind === "invalid" ? (
        <ExplainedProblems problems={trouble.problems} field={field.field} />
      ) : null}
      {dense && (server.conflict || trouble?.kind === "lost_race") ? <State is="conflict" /> : null}
      {trouble?.kind === "lost_race" ? (
        <LostRace field={field} mine={shown.value} theirs={trouble.theirs} />
      ) : null}
      {server.conflict ? <MovedBase field={field} server={server} /> : null}
      {server.merged == null || shown.isUnsaved ? null : (
        <MergedWords field={field} server={server} merged={server.merged} />
      )}
      {isOverride && !server.conflict ? (
        <OverrideBar
          field={field}
          server={server}
          shown={shown}
          isShort={dense && field.locale === null}
        />
      ) : null}
    </div>
  );
}

/** `isShort`: in a narrow cell what the base says stands there at once. */
function OverrideBar({
  field,
  server,
  shown,
  isShort,
}: Pick<FieldNotesProps, "field" | "server" | "shown"> & { isShort: boolean }) {
  const { t } = useTranslation("editor");
  const [open, setOpen] = useState<"base" | "diff" | null>(null);
  const acts = useFieldActs();
  const textOf = useValueText();
  const locale = field.locale ?? "en";
  const base = server.base === null ? null : textOf(field.field, server.base);
  const toggle = (which: "base" | "diff") => () => setOpen(open === which ? null : which);

  return (
    <>
      <div className={classes["override"]} role="group" aria-label={t("override.label")}>
        <b>{t("override.word")}</b>
        {base === null ? (
          <span>{t("override.noBase")}</span>
        ) : isShort ? (
          <span>{t("override.baseIs", { base })}</span>
        ) : (
          <>
            <button type="button" aria-expanded={open === "base"} onClick={toggle("base")}>
              {t("override.showBase")}
            </button>
            <span aria-hidden>·</span>
            <button type="button" aria-expanded={open === "diff"} onClick={toggle("diff")}>
              {t("override.diff")}
            </button>
          </>
        )}
        {shown.whyNot === undefined ? (
          <>
            <span aria-hidden>·</span>
            <button type="button" onClick={() => void acts.reset(field, server, shown)}>
              {t("override.reset")}
            </button>
          </>
        ) : null}
      </div>
      {open === "base" && base !== null ? (
        <div className={classes["base"]} lang={locale} dir={direction(locale)}>
          {base}
        </div>
      ) : null}
      {open === "diff" && base !== null ? (
        <div className={classes["base"]}>
          <WordDiff before={base} after={textOf(field.field, shown.value)} locale={locale} />
        </div>
      ) : null}
    </>
  );
}
