import { type RefObject, useMemo, useState } from "react";
import { flushSync } from "react-dom";

import { columns } from "./columns.ts";
import type { RowActs } from "./cookie-row.tsx";
import { type CellPlace, gridAct, nextCell } from "./grid-keys.ts";

/** Where the writer is: walking through the table, or writing in a cell. */
export interface GridPlace extends CellPlace {
  readonly writing: boolean;
  /** The character that began the writing, in place of what the cell held. */
  readonly begunWith?: string;
}

/** The row's own head is a column too: it opens what the columns have no room for. */
const columnCount = columns.length + 1;

/** Walks and writes: one place, and acts that stay the same so that only the cells concerned are drawn again. */
export function useGridPlace(table: RefObject<HTMLTableElement | null>, rowCount: number) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 1, writing: false });
  const [openRow, setOpenRow] = useState<string | null>(null);

  const acts = useMemo((): RowActs => {
    const size = { rows: rowCount, columns: columnCount };
    const goTo = (to: CellPlace) => {
      const at = { row: Math.min(Math.max(to.row, 0), rowCount - 1), column: to.column };
      // The cell can only take the focus once nobody writes in it any more.
      flushSync(() => setPlace({ ...at, writing: false }));
      const cell = table.current?.querySelector<HTMLElement>(
        `[data-cell="${at.row}:${at.column}"]`,
      );
      cell?.focus();
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    };

    return {
      goTo,
      at: (to) =>
        setPlace((before) =>
          before.row === to.row && before.column === to.column ? before : { ...to, writing: false },
        ),
      write: (to, begunWith) =>
        setPlace({ ...to, writing: true, ...(begunWith === undefined ? {} : { begunWith }) }),
      stop: (at) => setPlace({ ...at, writing: false }),
      step(at, by) {
        const to = nextCell(at, size, by);
        if (to === null) return false;
        // The row's head is skipped: one writes from cell to cell.
        goTo(to.column === 0 ? (nextCell(to, size, by) ?? to) : to);
        return true;
      },
      press(event, at) {
        const act = gridAct(event, at, size);
        if (act?.act === "move") {
          event.preventDefault();
          goTo(act.to);
        }
        return act;
      },
      toggle: (key) => setOpenRow((open) => (open === key ? null : key)),
    };
  }, [table, rowCount]);

  return { place, acts, openRow, open: setOpenRow };
}
