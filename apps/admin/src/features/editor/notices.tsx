import type { EditorView } from "@cookiedesk/api/policy/view";
import { IconAlertTriangle, IconClockPause, IconGitMerge, IconLock } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { fieldName } from "../../shared/field-name.ts";
import { HeldBack } from "../../shared/held-back.tsx";
import { languageName } from "../../shared/language-name.ts";
import { useEditor, type ViewField } from "./editor-context.ts";
import classes from "./editor-desk.module.css";
import { whyNotId } from "./field-id.ts";
import { usePartWords } from "./part-words.ts";
import { type EditorField, fieldKey } from "./saving/field-key.ts";
import { shownValue } from "./saving/field-state.ts";
import { useAddress } from "./use-address.ts";
import { useFieldActs } from "./use-field-acts.ts";
import { useValueText } from "./value-text.ts";

const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

/** What a person must know before the rest: banners, not dialogs. */
export function Notices() {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view, saver, locale, whyNot } = useEditor();
  const address = useAddress();
  const wordsOf = usePartWords();
  const textOf = useValueText();
  const acts = useFieldActs();
  useSyncExternalStore(saver.subscribe, saver.summary);
  const unsaved = saver.unsaved();
  const races = unsaved.filter(({ state }) => state.trouble?.kind === "lost_race");
  const gone = unsaved.filter(({ state }) => state.trouble?.kind === "gone");
  const moved = view.conflicts.filter(({ partGone }) => !partGone);
  const homeless = view.conflicts.filter(({ partGone }) => partGone);
  const merged = mergedFields(view);
  const base = view.base?.name ?? "";
  const nameOf = ({ part, field, locale: at }: EditorField) =>
    `${wordsOf(view, part, at ?? locale)}, ${fieldName(shared, field)}`;
  const link = (field: EditorField) => (
    <button
      key={fieldKey(field)}
      type="button"
      className="link"
      onClick={() => address.goTo(field)}
    >
      {nameOf(field)}
    </button>
  );

  const notEditing = whyNot(null);
  const notWriting = whyNot(locale);

  return (
    <>
      {notEditing === undefined ? null : (
        <div className={classes["notice"]} id={whyNotId}>
          <IconLock {...icon} />
          <span>
            {notWriting === undefined
              ? t("notice.translating", { language: languageName(locale, i18n.language) })
              : t("notice.reading")}{" "}
            {notWriting ?? notEditing}
          </span>
        </div>
      )}
      {view.subject.kind === "platform" && view.base !== null && view.base.version === null ? (
        <div className={classes["notice"]}>
          <IconAlertTriangle {...icon} />
          <span>{t("notice.noBase", { base: view.base.name })}</span>
          <Link className="link" to={`/bases/${view.base.key}/publish`}>
            {t("notice.publishBase")}
          </Link>
        </div>
      ) : null}
      {view.base !== null && view.base.heldBack !== null ? (
        <div className={classes["notice"]}>
          <IconClockPause {...icon} />
          <HeldBack slug={view.slug} base={view.base} />
        </div>
      ) : null}
      {races.length > 0 ? (
        <div className={classes["notice"]} data-tone="stop" role="alert">
          <IconGitMerge {...icon} />
          <span>{t("notice.races", { count: races.length })}</span>
          {races.map(({ field }) => link(field))}
        </div>
      ) : null}
      {moved.length > 0 ? (
        <div className={classes["notice"]} data-tone="stop">
          <IconGitMerge {...icon} />
          <span>{t("notice.moved", { count: moved.length, base })}</span>
          {moved.map(link)}
          {moved.length < 2 || notEditing !== undefined ? null : <DecideAll />}
        </div>
      ) : null}
      {merged.length > 0 ? (
        <div className={classes["notice"]}>
          <IconGitMerge {...icon} />
          <span>{t("notice.merged", { count: merged.length, base })}</span>
          {merged.map(link)}
        </div>
      ) : null}
      {homeless.map((conflict) => (
        <div key={fieldKey(conflict)} className={classes["notice"]} data-tone="stop">
          <IconGitMerge {...icon} />
          <span>{t("notice.homeless", { field: nameOf(conflict), base })}</span>
          {notEditing === undefined ? (
            <button
              type="button"
              className="link"
              onClick={() => void acts.settle(conflict, homelessField(conflict), "take_base")}
            >
              {t("notice.letGo")}
            </button>
          ) : null}
          <pre lang={conflict.locale ?? undefined}>{textOf(conflict.field, conflict.own)}</pre>
        </div>
      ))}
      {gone.map(({ field, state }) => (
        <div key={fieldKey(field)} className={classes["notice"]} data-tone="stop" role="alert">
          <IconAlertTriangle {...icon} />
          <span>{t("notice.gone", { field: nameOf(field) })}</span>
          <button type="button" className="link" onClick={() => saver.discard(field)}>
            {t("notice.discard")}
          </button>
          <pre lang={field.locale ?? undefined}>{textOf(field.field, shownValue(state))}</pre>
        </div>
      ))}
    </>
  );
}

/** One answer for every text whose base moved. */
function DecideAll() {
  const { t } = useTranslation("editor");
  const acts = useFieldActs();
  return (
    <span className={classes["noticeActs"]}>
      <button type="button" className="link" onClick={() => void acts.settleAll("keep_own")}>
        {t("notice.keepAll")}
      </button>
      <button type="button" className="link" onClick={() => void acts.settleAll("take_base")}>
        {t("notice.takeAll")}
      </button>
    </span>
  );
}

/** The own texts that took in what the base changed. */
function mergedFields({ parts, cookies }: EditorView): EditorField[] {
  return [...parts, ...cookies].flatMap(({ ref, prose }) =>
    Object.entries(prose).flatMap(([field, byLocale]) =>
      Object.entries(byLocale ?? {}).flatMap(([locale, text]) =>
        text.merged === null ? [] : [{ part: ref, field, locale }],
      ),
    ),
  );
}

/** The field of a part that its base took away, as the editor would show it if it still had a place. */
function homelessField({
  own,
  revision,
}: {
  own: ViewField["value"];
  revision: number;
}): ViewField {
  return { value: own, base: null, own: true, revision, conflict: true };
}
