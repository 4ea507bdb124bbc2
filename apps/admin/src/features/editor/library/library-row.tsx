import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { conditionWords } from "../../../shared/condition-words.ts";
import { categoryName, retentionText } from "../../../shared/cookie-value.ts";
import { formatDate } from "../../../shared/time.ts";
import classes from "./library.module.css";
import { inLanguage } from "./search-library.ts";
import type { AddingRows } from "./use-add-rows.ts";

type Row = ApiOutputs["library"]["list"]["tools"][number]["rows"][number];

const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

/** A ready row with its facts and who says so. */
export function LibraryRow({ row, adding }: { row: Row; adding: AddingRows }) {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { language } = i18n;
  const names = row.names.join(", ");
  const note = inLanguage(row.retentionNote, language);
  const facts = [
    retentionText(shared, row.retention, language),
    row.party === null ? "" : t(`library.party.${row.party}`),
    row.provider.name,
    row.domain ?? "",
    row.category === null ? "" : categoryName(shared, row.category),
  ].filter((fact) => fact !== "");

  return (
    <li className={classes["row"]}>
      <div>
        <code dir="ltr">{names}</code>
        <p>{inLanguage(row.purpose, language)}</p>
        <p className="second">{facts.join(" · ")}</p>
        {note === "" ? null : <p className="second">{note}</p>}
        <p className="quiet">
          {row.condition === null
            ? t("condition.shownAlways")
            : t("part.when", { condition: conditionWords(shared, row.condition, language) })}{" "}
          <a className="link" href={row.source.url} target="_blank" rel="noreferrer noopener">
            {t("library.source", { host: new URL(row.source.url).hostname })}
          </a>
          {", "}
          {t("library.checked", { day: formatDate(row.source.checkedOn, language) })}
        </p>
      </div>
      {row.there === null ? (
        <Button
          leftSection={<IconPlus {...icon} />}
          disabled={adding.isAdding}
          onClick={() => void adding.add([row.id])}
        >
          {t("library.add")}
          <span className="sr"> {names}</span>
        </Button>
      ) : (
        <span className={classes["there"]} data-same={row.there.same}>
          {row.there.same ? <IconCheck {...icon} /> : <IconAlertTriangle {...icon} />}
          {t(row.there.same ? "library.isThere" : "library.sameName")}
        </span>
      )}
    </li>
  );
}
