import type { EditorPart } from "@cookiedesk/api/policy/view";
import { IconEyeOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { SectionCondition } from "../condition/section-condition.tsx";
import { useConditionDialog } from "../condition/use-condition-dialog.tsx";
import { isInheritedPart, useEditor, useField } from "../editor-context.ts";
import { partId } from "../field-id.ts";
import { CookieTable } from "../grid/cookie-table.tsx";
import { isCookiesPart, usePartWords } from "../part-words.ts";
import { usePartActs } from "../use-part-acts.ts";
import { PartActs } from "./part-acts.tsx";
import classes from "./policy-part.module.css";
import { TextField } from "./text-field.tsx";

/** A title or a section as it stands on the page, written in place; own words carry the accent's rule. */
export function PolicyPart({ part }: { part: EditorPart }) {
  const { t } = useTranslation("editor");
  const { view, locale } = useEditor();
  const wordsOf = usePartWords();
  const hidden = useField({ part: part.ref, field: "hidden", locale: null }, part.hidden);
  const conditionField = { part: part.ref, field: "condition", locale: null };
  const condition = useField(conditionField, part.condition);
  const { open, dialog } = useConditionDialog({
    part: wordsOf(view, part.ref, locale),
    field: conditionField,
    shown: condition,
  });
  const isHidden = hidden.value === true;
  const isTable = isCookiesPart(part.ref);
  const isOwn =
    view.subject.kind === "platform" &&
    (part.origin === "own" ||
      Object.values(part.prose).some((byLocale) => byLocale?.[locale]?.own === true));
  const { title, heading, body } = part.prose;

  return (
    <section
      id={partId(part.ref)}
      tabIndex={-1}
      className={classes["part"]}
      data-own={isOwn || undefined}
      aria-label={wordsOf(view, part.ref, locale)}
    >
      {part.ref.kind === "policy" ? null : (
        <div className={classes["acts"]}>
          <PartActs part={part} isHidden={isHidden} onCondition={open} />
          {dialog}
        </div>
      )}
      {isHidden ? (
        <HiddenPart part={part} />
      ) : (
        <>
          {part.ref.kind === "policy" ? null : (
            <SectionCondition part={part} shown={condition} onOpen={open} />
          )}
          {title === undefined ? null : <TextField part={part} field="title" byLocale={title} />}
          {heading === undefined ? null : (
            <TextField part={part} field="heading" byLocale={heading} />
          )}
          {body === undefined ? null : <TextField part={part} field="body" byLocale={body} />}
          {isTable ? <CookieTable /> : null}
        </>
      )}
      {part.origin === "own" && isInheritedSubject(view.subject.kind) ? (
        <p className={classes["note"]}>{t("part.own", { name: view.name })}</p>
      ) : null}
    </section>
  );
}

function isInheritedSubject(kind: "base" | "platform"): boolean {
  return kind === "platform";
}

function HiddenPart({ part }: { part: EditorPart }) {
  const { t } = useTranslation("editor");
  const { view, locale, whyNot } = useEditor();
  const wordsOf = usePartWords();
  const acts = usePartActs();
  return (
    <div className={classes["hidden"]}>
      <IconEyeOff size={16} stroke={1.6} aria-hidden />
      <span>
        {t("part.hiddenHere", { part: wordsOf(view, part.ref, locale), name: view.name })}
      </span>
      {isInheritedPart(view, part) && whyNot(null) === undefined ? (
        <button type="button" className="link" onClick={() => acts.show(part)}>
          {t("part.show")}
        </button>
      ) : null}
    </div>
  );
}
