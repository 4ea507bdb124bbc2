import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Host } from "../../../shared/host.tsx";
import list from "../../../shared/list.module.css";
import { State } from "../../../shared/state.tsx";
import { explainCellProblem, type FileRow, type RefusedRow } from "./explain-file.ts";
import classes from "./file.module.css";

/** So many lines are shown at first; a file may have thousands. */
const shownAtFirst = 100;

const places = { refused: 0, new: 1, exists: 2 } as const;

/** The file's lines with what becomes of each, those that need a person first. */
export function FileLines({ rows }: { rows: readonly FileRow[] }) {
  const { t, i18n } = useTranslation("platform");
  const [shown, setShown] = useState(shownAtFirst);
  const sorted = rows.toSorted((a, b) => places[a.status] - places[b.status] || a.line - b.line);
  const rest = rows.length - shown;
  return (
    <>
      <table className={`${list["table"] ?? ""} ${classes["lines"] ?? ""}`}>
        <thead>
          <tr>
            <th scope="col" className={list["number"]}>
              {t("file.line")}
            </th>
            <th scope="col">{t("file.becomes")}</th>
            <th scope="col">{t("list.name")}</th>
            <th scope="col">{t("list.host")}</th>
            <th scope="col">{t("file.says")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <FileLine key={row.line} row={row} />
          ))}
        </tbody>
      </table>
      {rest <= 0 ? null : (
        <p className={classes["more"]}>
          <Button onClick={() => setShown(shown + 10 * shownAtFirst)}>
            {t("file.more", {
              count: rest,
              number: new Intl.NumberFormat(i18n.language).format(rest),
            })}
          </Button>
        </p>
      )}
    </>
  );
}

function FileLine({ row }: { row: FileRow }) {
  const { t } = useTranslation("platform");
  const described = row.status === "refused" ? row.cells : row.platform;
  return (
    <tr data-status={row.status}>
      <td className={list["number"]}>{row.line}</td>
      <td>
        {row.status === "new" ? <State is="added" /> : null}
        {row.status === "refused" ? <State is="refused" /> : null}
        {row.status === "exists" ? <State is="same" /> : null}
      </td>
      <td>{described.name}</td>
      <td>{described.url === undefined ? null : <Host url={described.url} />}</td>
      <td className={classes["says"]}>
        {row.status === "refused" ? <Problems row={row} /> : null}
        {row.status === "exists" ? t("file.exists") : null}
        {row.status === "new" ? (
          <span className="second">
            {[row.platform.base, row.platform.locales.join(" "), ...row.platform.groups].join(
              " · ",
            )}
          </span>
        ) : null}
      </td>
    </tr>
  );
}

function Problems({ row }: { row: RefusedRow }) {
  const { t } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  return (
    <ul>
      {row.problems.map((problem) => (
        <li key={`${problem.field} ${problem.code} ${problem.said ?? ""}`}>
          <code>{problem.field}</code> {explainCellProblem(t, shared, problem)}
        </li>
      ))}
    </ul>
  );
}
