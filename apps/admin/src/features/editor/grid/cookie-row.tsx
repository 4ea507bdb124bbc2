import type { EditorCookie } from "@cookiedesk/api/policy/view";
import {
  IconAlertTriangle,
  IconChevronDown,
  IconChevronRight,
  IconCircleX,
  IconEyeOff,
} from "@tabler/icons-react";
import { type KeyboardEvent, memo } from "react";
import { useTranslation } from "react-i18next";

import { isInheritedPart, useEditor, useField } from "../editor-context.ts";
import { partId } from "../field-id.ts";
import { usePartWords } from "../part-words.ts";
import { usePartActs } from "../use-part-acts.ts";
import { columns } from "./columns.ts";
import classes from "./cookie-table.module.css";

import { GridCell } from "./grid-cell.tsx";
import type { CellPlace, GridAct } from "./grid-keys.ts";
import type { GridPlace } from "./use-grid-place.ts";
import { RowDetails } from "./row-details.tsx";

/** What a row asks of its table. */
export interface RowActs {
  at(place: CellPlace): void;
  write(place: CellPlace, begunWith?: string): void;
  stop(place: CellPlace): void;
  goTo(place: CellPlace): void;
  /** To the next or the previous cell; false where there is none. */
  step(place: CellPlace, by: 1 | -1): boolean;
  /** Walks where the key walks, and says what else it means. */
  press(event: KeyboardEvent, place: CellPlace): GridAct | null;
  toggle(key: string): void;
}

interface CookieRowProps {
  cookie: EditorCookie;
  row: number;
  /** Where in this row the writer is. */
  place: GridPlace | null;
  isOpen: boolean;
  /** Tab enters the table in this row. */
  isEntry: boolean;
  acts: RowActs;
}

const icon = { size: 14, stroke: 1.6, "aria-hidden": true } as const;

/** One cookie: its head, its cells, and below them what the columns have no room for. */
export const CookieRow = memo(function CookieRow({
  cookie,
  row,
  place,
  isOpen,
  isEntry,
  acts,
}: CookieRowProps) {
  const { t } = useTranslation("editor");
  const { view, locale } = useEditor();
  const wordsOf = usePartWords();
  const hidden = useField({ part: cookie.ref, field: "hidden", locale: null }, cookie.hidden);
  const isHidden = hidden.value === true;
  const worst = worstOf(
    view.findings.filter(
      ({ place: at }) => at.part.kind === "cookie" && at.part.key === cookie.ref.key,
    ),
  );
  const isMine = view.subject.kind === "platform" && cookie.origin === "own";
  const isLeftOut = view.subject.kind === "platform" && !cookie.applies;
  const name = wordsOf(view, cookie.ref, locale);
  const head = { row, column: 0 };

  return (
    <>
      <tr
        role="row"
        id={partId(cookie.ref)}
        tabIndex={-1}
        className={classes["row"]}
        data-mine={isMine || undefined}
        data-away={isHidden || isLeftOut || undefined}
      >
        <th role="rowheader" scope="row" className={classes["rowHead"]}>
          <button
            type="button"
            data-cell={`${row}:0`}
            tabIndex={isEntry && place?.column === 0 ? 0 : -1}
            aria-expanded={isOpen}
            aria-label={t("grid.details", { number: row + 1, name })}
            title={t("grid.detailsHint")}
            onFocus={() => acts.at(head)}
            onClick={() => acts.toggle(cookie.ref.key)}
            onKeyDown={(event) => {
              if (event.key === "Enter" || event.key === " ") return;
              if (acts.press(event, head)?.act === "details") acts.toggle(cookie.ref.key);
            }}
          >
            <span>{row + 1}</span>
            {isOpen ? (
              <IconChevronDown {...icon} className={classes["chevron"]} />
            ) : (
              <IconChevronRight {...icon} className={classes["chevron"]} />
            )}
            {worst === "error" ? <IconCircleX {...icon} className={classes["error"]} /> : null}
            {worst === "warning" ? (
              <IconAlertTriangle {...icon} className={classes["warning"]} />
            ) : null}
          </button>
        </th>
        {isHidden ? (
          <HiddenRow cookie={cookie} name={name} />
        ) : (
          columns.map((column, index) => {
            const at = { row, column: index + 1 };
            const isHere = place !== null && place.column === at.column;
            return (
              <GridCell
                key={column}
                cookie={cookie}
                column={column}
                at={at}
                isEntry={isEntry && (isHere || (place === null && index === 0))}
                isWriting={isHere && place.writing}
                begunWith={isHere ? place.begunWith : undefined}
                acts={acts}
              />
            );
          })
        )}
      </tr>
      {isOpen ? (
        <tr role="row" data-details>
          <td role="gridcell" colSpan={columns.length + 1} className={classes["details"]}>
            <RowDetails
              cookie={cookie}
              isHidden={isHidden}
              onClose={() => {
                acts.toggle(cookie.ref.key);
                acts.goTo({ row, column: place?.column ?? 0 });
              }}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
});

function worstOf(findings: readonly { readonly severity: "error" | "warning" | "hint" }[]) {
  return (["error", "warning"] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
}

function HiddenRow({ cookie, name }: { cookie: EditorCookie; name: string }) {
  const { t } = useTranslation("editor");
  const { view } = useEditor();
  const acts = usePartActs();
  return (
    <td role="gridcell" colSpan={columns.length} className={classes["hidden"]}>
      <IconEyeOff size={16} stroke={1.6} aria-hidden />
      <span>{t("part.hiddenHere", { part: name, name: view.name })}</span>
      {isInheritedPart(view, cookie) ? (
        <button type="button" className="link" onClick={() => acts.show(cookie)}>
          {t("part.show")}
        </button>
      ) : null}
    </td>
  );
}
