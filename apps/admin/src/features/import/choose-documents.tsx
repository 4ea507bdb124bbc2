import { Button, Textarea } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "./import.module.css";
import { type ChosenFile, readPasted } from "./read-files.ts";

interface ChooseDocumentsProps {
  isReading: boolean;
  /** How many documents there are already: pasted texts are numbered. */
  count: number;
  choose: (files: readonly File[]) => void;
  paste: (file: ChosenFile) => void;
}

/** Files by drop or by button, or one text by paste. */
export function ChooseDocuments({ isReading, count, choose, paste }: ChooseDocumentsProps) {
  const { t } = useTranslation("import");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [text, setText] = useState("");

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    choose([...event.dataTransfer.files]);
  };
  const readText = () => {
    if (text.trim() === "") return;
    paste(readPasted(t("pastedName", { number: count + 1 }), text));
    setText("");
  };

  return (
    <section className={classes["choose"]}>
      <p className="second">{t("intro")}</p>
      <div className={classes["ways"]}>
        <div
          className={classes["drop"]}
          data-over={isOver || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <p>{t("drop")}</p>
          <Button
            leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}
            loading={isReading}
            onClick={() => input.current?.click()}
          >
            {t("choose")}
          </Button>
          <p className="quiet">{t("dropHint")}</p>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t("choose")}
            onChange={(event) => {
              choose([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
        </div>
        <form
          className={classes["paste"]}
          onSubmit={(event) => {
            event.preventDefault();
            readText();
          }}
        >
          <Textarea
            label={t("paste")}
            rows={4}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) readText();
            }}
          />
          <Button type="submit" loading={isReading}>
            {t("pasteAct")}
          </Button>
        </form>
      </div>
    </section>
  );
}
