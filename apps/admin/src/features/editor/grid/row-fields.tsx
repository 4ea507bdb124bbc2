import type { EditorCookie } from "@cookiedesk/api/policy/view";
import { cookieKinds } from "@cookiedesk/domain/policy/cookie-entry";
import { NativeSelect, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { fieldName } from "../../../shared/field-name.ts";
import { languageName } from "../../../shared/language-name.ts";
import { RowCondition } from "../condition/row-condition.tsx";
import { notWritten, useEditor, useField } from "../editor-context.ts";
import { fieldId, whyNotId } from "../field-id.ts";
import { FieldNotes } from "../parts/field-notes.tsx";
import { GrowingText } from "../parts/growing-text.tsx";
import { RenderedLine } from "../parts/rendered-prose.tsx";
import type { DetailField } from "./columns.ts";
import classes from "./row-details.module.css";

/** One input a field, in the order in which they stand; a field without one does not compile. */
const inputs: Record<DetailField, (props: { cookie: EditorCookie }) => ReactNode> = {
  kind: Kind,
  domain: Domain,
  condition: RowCondition,
  retentionNote: Note,
};

/** The fields of a row that have no column. */
export function RowFields({ cookie }: { cookie: EditorCookie }) {
  return (
    <div className={classes["fields"]}>
      {Object.entries(inputs).map(([field, Input]) => (
        <Input key={field} cookie={cookie} />
      ))}
    </div>
  );
}

function Kind({ cookie }: { cookie: EditorCookie }) {
  const { t: shared } = useTranslation("shared");
  const field = { part: cookie.ref, field: "kind", locale: null };
  const shown = useField(field, cookie.scalars.kind);
  return (
    <div>
      <NativeSelect
        id={fieldId(field)}
        label={fieldName(shared, "kind")}
        size="xs"
        value={typeof shown.value === "string" ? shown.value : "cookie"}
        disabled={shown.whyNot !== undefined}
        aria-describedby={shown.whyNot === undefined ? undefined : whyNotId}
        onChange={(event) => shown.choose(event.currentTarget.value)}
        data={cookieKinds.map((kind) => ({ value: kind, label: shared(`cookieKind.${kind}`) }))}
      />
      <FieldNotes
        id={`${fieldId(field)}:notes`}
        field={field}
        server={cookie.scalars.kind}
        shown={shown}
        part={cookie}
        dense
      />
    </div>
  );
}

function Domain({ cookie }: { cookie: EditorCookie }) {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const field = { part: cookie.ref, field: "domain", locale: null };
  const shown = useField(field, cookie.scalars.domain);
  return (
    <div>
      <TextInput
        id={fieldId(field)}
        label={fieldName(shared, "domain")}
        placeholder={t("row.domainPrompt")}
        dir="ltr"
        readOnly={shown.whyNot !== undefined}
        value={typeof shown.value === "string" ? shown.value : ""}
        aria-invalid={shown.state.trouble?.kind === "invalid" || undefined}
        aria-describedby={`${fieldId(field)}:notes`}
        onChange={(event) =>
          shown.type(event.currentTarget.value === "" ? null : event.currentTarget.value)
        }
        onBlur={shown.leave}
      />
      <FieldNotes
        id={`${fieldId(field)}:notes`}
        field={field}
        server={cookie.scalars.domain}
        shown={shown}
        part={cookie}
        dense
      />
    </div>
  );
}

function Note({ cookie }: { cookie: EditorCookie }) {
  const { t, i18n } = useTranslation("editor");
  const { locale, view } = useEditor();
  const field = { part: cookie.ref, field: "retentionNote", locale };
  const server = cookie.prose.retentionNote[locale] ?? notWritten;
  const shown = useField(field, server);
  const text = typeof shown.value === "string" ? shown.value : "";
  const label = t("row.note", { language: languageName(locale, i18n.language) });
  return (
    <div className={classes["note"]}>
      <span className={classes["label"]} aria-hidden>
        {label}
      </span>
      <div className={classes["box"]}>
        <GrowingText
          id={fieldId(field)}
          label={label}
          locale={locale}
          text={text}
          prompt={t("row.notePrompt")}
          oneLine
          readOnly={shown.whyNot !== undefined}
          invalid={shown.state.trouble?.kind === "invalid"}
          describedBy={`${fieldId(field)}:notes`}
          reading={<RenderedLine text={text} />}
          placeholders={view.placeholders}
          onType={(next) => shown.type(next === "" ? null : next)}
          onLeave={shown.leave}
        />
      </div>
      <FieldNotes
        id={`${fieldId(field)}:notes`}
        field={field}
        server={server}
        shown={shown}
        part={cookie}
        dense
      />
    </div>
  );
}
