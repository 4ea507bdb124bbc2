import type { CookieChange } from "@cookiedesk/domain/compare/compare-documents";
import { useTranslation } from "react-i18next";

import { cookieValue } from "../../shared/cookie-value.ts";
import { LocalText } from "../../shared/local-text.tsx";
import { State } from "../../shared/state.tsx";
import { PlainWords, WordChanges } from "../../shared/word-changes.tsx";
import classes from "./compare.module.css";
import { changeId } from "./listed-changes.ts";

interface ComparedCookieRowProps {
  cookie: CookieChange;
  columns: readonly string[];
  locale: string;
}

const prose = ["functionAndLocation", "purpose"];

export function ComparedCookieRow({ cookie, columns, locale }: ComparedCookieRowProps) {
  const { t } = useTranslation("version");
  const isSame = cookie.state === "same" && !cookie.moved;
  return (
    <tr
      data-state={cookie.state}
      id={isSame ? undefined : changeId("cookie", cookie.key)}
      tabIndex={-1}
    >
      <td>
        {isSame ? <SameWord /> : <State is={cookie.state === "same" ? "moved" : cookie.state} />}
        {cookie.moved ? (
          <small>{t("compare.movedFrom", { from: cookie.from, to: cookie.to })}</small>
        ) : null}
      </td>
      <th scope="row">
        <code>
          <Value cookie={cookie} field="names" locale={locale} />
        </code>
      </th>
      {columns.map((field) => (
        <td key={field} data-changed={isChanged(cookie, field) || undefined}>
          <Value cookie={cookie} field={field} locale={locale} />
          {field === "retention" ? <Note cookie={cookie} locale={locale} /> : null}
        </td>
      ))}
    </tr>
  );
}

function SameWord() {
  const { t } = useTranslation("shared");
  return <>{t("state.same")}</>;
}

function isChanged(cookie: CookieChange, field: string): boolean {
  if (cookie.state !== "changed") return false;
  return [...cookie.values, ...cookie.texts].some((change) => change.field === field);
}

function Note({ cookie, locale }: { cookie: CookieChange; locale: string }) {
  const note = cookieNote(cookie);
  return note ? (
    <small>
      <Value cookie={cookie} field="retentionNote" locale={locale} />
    </small>
  ) : null;
}

function cookieNote({ before, after }: CookieChange): boolean {
  return before?.retentionNote !== undefined || after?.retentionNote !== undefined;
}

function Value({ cookie, field, locale }: { cookie: CookieChange; field: string; locale: string }) {
  const { t, i18n } = useTranslation("shared");
  const text = cookie.texts.find((one) => one.field === field);
  if (text !== undefined)
    return <WordChanges words={text.words} locale={locale} className={classes["cellWords"]} />;

  const before = cookieValue(t, cookie.before, field, i18n.language);
  const after = cookieValue(t, cookie.after, field, i18n.language);
  const shown = (value: string) =>
    prose.includes(field) || field === "retentionNote" ? (
      <LocalText locale={locale}>
        <PlainWords text={value} />
      </LocalText>
    ) : (
      value
    );
  if (cookie.state === "removed") {
    return before === "" ? null : (
      <del>
        <span className="sr">{t("state.removed")} </span>
        {shown(before)}
      </del>
    );
  }
  if (cookie.state !== "changed" || !cookie.values.some((value) => value.field === field))
    return shown(after);
  return (
    <>
      {before === "" ? null : (
        <del>
          <span className="sr">{t("state.removed")} </span>
          {before}
        </del>
      )}{" "}
      {after === "" ? null : (
        <ins>
          <span className="sr">{t("state.added")} </span>
          {after}
        </ins>
      )}
    </>
  );
}
