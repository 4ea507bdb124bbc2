import type { Comparison } from "@cookiedesk/domain/compare/compare-policies";
import { wordsAfter, wordsBefore } from "@cookiedesk/domain/compare/compare-words";
import { useTranslation } from "react-i18next";

import { categoryName, cookieValue } from "./cookie-value.ts";
import { fieldName, partName } from "./field-name.ts";
import { languageName } from "./language-name.ts";
import { ProseChanges } from "./prose-changes.tsx";
import { State } from "./state.tsx";
import { WordChanges } from "./word-changes.tsx";
import { changeRows, type ChangeRow, shortenSame } from "./change-rows.ts";
import classes from "./changes-table.module.css";

/** What visitors will see changed, field by field, with the words that go and come. */
export function ChangesTable({ comparison, first }: { comparison: Comparison; first: string }) {
  const { t, i18n } = useTranslation("shared");
  const rows = changeRows(comparison, first);
  const all = comparison.locales.length;

  const languages = (row: ChangeRow) => {
    if (row.locales.length === 1)
      return t("changes.only", { language: languageName(row.locale, i18n.language) });
    return row.locales.length === all
      ? t("changes.all", { count: all })
      : String(row.locales.length);
  };

  return (
    <div className={classes["changes"]}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("changes.part")}</th>
            <th scope="col">{t("changes.field")}</th>
            <th scope="col">
              {t("changes.words", {
                language: languageName(rows[0]?.locale ?? first, i18n.language),
              })}
            </th>
            <th scope="col">{t("changes.languages")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify([row.part, row.field, row.state])}>
              <th scope="row">
                <PartName part={row.part} />
              </th>
              <td className="second">
                {row.field === null ? <State is={row.state} /> : fieldName(t, row.field)}
              </td>
              <td>
                <Change row={row} />
              </td>
              <td className="second">{languages(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartName({ part: { kind, key } }: Pick<ChangeRow, "part">) {
  const { t } = useTranslation("shared");
  if (kind === "cookie") return <code>{key}</code>;
  return kind === "category"
    ? t("part.category", { category: categoryName(t, key) })
    : partName(t, { kind, key });
}

function Change({ row }: { row: ChangeRow }) {
  const { t, i18n } = useTranslation("shared");
  if (row.words !== null) {
    const isProse = row.part.kind === "section" && row.field !== "heading";
    return isProse ? (
      <ProseChanges
        before={wordsBefore(row.words)}
        after={wordsAfter(row.words)}
        locale={row.locale}
        onlyChanges
        className={classes["words"]}
      />
    ) : (
      <WordChanges
        words={shortenSame(row.words)}
        locale={row.locale}
        className={classes["words"]}
      />
    );
  }
  if (row.field === null || row.cookie === null) return null;
  const before = cookieValue(t, row.cookie.before, row.field, i18n.language);
  const after = cookieValue(t, row.cookie.after, row.field, i18n.language);
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
