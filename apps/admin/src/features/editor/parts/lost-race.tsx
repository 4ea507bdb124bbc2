import type { Json } from "@cookiedesk/domain/canonical-json";
import { Button, CopyButton } from "@mantine/core";
import { IconGitMerge } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { formatInstant } from "../../../shared/time.ts";
import { useEditor } from "../editor-context.ts";
import type { EditorField } from "../saving/field-key.ts";
import type { Theirs } from "../saving/field-state.ts";
import { useValueText } from "../value-text.ts";
import classes from "./field-notes.module.css";
import { WordDiff } from "./word-diff.tsx";

/** Somebody saved the field first: both texts, and the field stays open to write a third. */
export function LostRace({
  field,
  mine,
  theirs,
}: {
  field: EditorField;
  mine: Json;
  theirs: Theirs;
}) {
  const { t, i18n } = useTranslation("editor");
  const { saver } = useEditor();
  const textOf = useValueText();
  const theirText = textOf(field.field, theirs.value);
  const myText = textOf(field.field, mine);
  return (
    <section className={classes["choice"]} role="alert">
      <h3>
        <IconGitMerge size={16} stroke={1.6} aria-hidden />
        {t("race.title", { by: theirs.by, at: formatInstant(theirs.at, i18n.language) })}
      </h3>
      <p>{t("race.text")}</p>
      <dl>
        <div>
          <dt>{t("race.theirs", { by: theirs.by })}</dt>
          <dd>{theirText === "" ? t("race.empty") : theirText}</dd>
        </div>
        <div>
          <dt>{t("race.difference")}</dt>
          <dd>
            <WordDiff before={theirText} after={myText} locale={field.locale ?? "en"} />
          </dd>
        </div>
      </dl>
      <div className={classes["choiceActs"]}>
        <Button onClick={() => saver.keepMine(field)}>{t("race.keepMine")}</Button>
        <Button onClick={() => saver.takeTheirs(field)}>{t("race.takeTheirs")}</Button>
        <CopyButton value={myText}>
          {({ copied, copy }) => (
            <Button variant="subtle" color="gray" onClick={copy}>
              {copied ? t("race.copied") : t("race.copyMine")}
            </Button>
          )}
        </CopyButton>
      </div>
    </section>
  );
}
