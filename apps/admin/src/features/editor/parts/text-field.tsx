import type { EditorPart, ProseField } from "@cookiedesk/api/policy/view";
import { direction } from "@cookiedesk/domain/locale";
import { useTranslation } from "react-i18next";

import { fieldName } from "../../../shared/field-name.ts";
import { languageName } from "../../../shared/language-name.ts";
import { useEditor, notWritten, useField } from "../editor-context.ts";
import { fieldId, whyNotId } from "../field-id.ts";
import { useMarkedWords } from "../use-marked-words.ts";
import { FieldNotes } from "./field-notes.tsx";
import { GrowingText } from "./growing-text.tsx";
import { RenderedLine, RenderedProse } from "./rendered-prose.tsx";
import classes from "./text-field.module.css";

interface TextFieldProps {
  part: Pick<EditorPart, "ref" | "origin">;
  field: "title" | "heading" | "body";
  byLocale: Record<string, ProseField>;
}

/** A title, heading or body in the language that is written, with the one to translate from beside it. */
export function TextField({ part, field, byLocale }: TextFieldProps) {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { locale, beside, view } = useEditor();
  const server = byLocale[locale] ?? notWritten;
  const ref = { part: part.ref, field, locale };
  const shown = useField(ref, server);
  const marked = useMarkedWords(ref);
  const text = typeof shown.value === "string" ? shown.value : "";
  const notes = `${fieldId(ref)}:notes`;
  const isBody = field === "body";
  const Rendered = isBody ? RenderedProse : RenderedLine;
  // What no language has is not shown: an introduction needs no heading, a table no text before it.
  const isAbsent =
    field !== "title" &&
    text === "" &&
    Object.values(byLocale).every(({ value }) => value === null);
  const source = beside === null ? null : (byLocale[beside]?.value ?? null);

  return (
    <div
      className={classes["pair"]}
      data-kind={field}
      data-own={shown.isOwn || undefined}
      data-absent={isAbsent || undefined}
      data-beside={beside !== null || undefined}
    >
      {beside === null ? null : (
        <div className={classes["source"]} lang={beside} dir={direction(beside)}>
          {source === null && isAbsent ? null : source === null ? (
            <span className={classes["none"]}>
              {t("text.notIn", { language: languageName(beside, i18n.language) })}
            </span>
          ) : (
            <Rendered text={source} />
          )}
        </div>
      )}
      <div className={classes["target"]}>
        <GrowingText
          id={fieldId(ref)}
          label={t("text.label", {
            field: fieldName(shared, field),
            language: languageName(locale, i18n.language),
          })}
          locale={locale}
          text={text}
          prompt={t(isAbsent ? `text.prompt.absent.${field}` : `text.prompt.${field}`, {
            language: languageName(locale, i18n.language),
          })}
          oneLine={!isBody}
          isProse={isBody}
          readOnly={shown.whyNot !== undefined}
          invalid={shown.state.trouble?.kind === "invalid"}
          describedBy={shown.whyNot === undefined ? notes : `${notes} ${whyNotId}`}
          reading={<Rendered text={text} marked={marked} />}
          placeholders={view.placeholders}
          onType={(next) => shown.type(next === "" ? null : next)}
          onLeave={shown.leave}
        />
        <FieldNotes id={notes} field={ref} server={server} shown={shown} part={part} />
      </div>
    </div>
  );
}
