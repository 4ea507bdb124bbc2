import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { LibraryRow } from "./library-row.tsx";
import classes from "./library.module.css";
import type { AddingRows } from "./use-add-rows.ts";

type Tool = ApiOutputs["library"]["list"]["tools"][number];

/** One tool: how much of it is there, what is missing at a press, and each of its rows. */
export function LibraryTool({ tool, adding }: { tool: Tool; adding: AddingRows }) {
  const { t } = useTranslation("editor");
  const missing = tool.rows.filter(({ there }) => there === null);
  const name = t(`library.tool.${tool.key}`);
  return (
    <section className={classes["tool"]} aria-label={name}>
      <div className={classes["head"]}>
        <h3>{name}</h3>
        <span className="second">
          {t("library.there", {
            there: tool.rows.length - missing.length,
            count: tool.rows.length,
          })}
        </span>
        {missing.length === 0 ? null : (
          <Button
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
            disabled={adding.isAdding}
            onClick={() => void adding.add(missing.map(({ id }) => id))}
          >
            {t("library.addAll", { count: missing.length })}
            <span className="sr"> {name}</span>
          </Button>
        )}
      </div>
      <ul>
        {tool.rows.map((row) => (
          <LibraryRow key={row.id} row={row} adding={adding} />
        ))}
      </ul>
    </section>
  );
}
