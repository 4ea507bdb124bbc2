import { Button, Textarea } from "@mantine/core";
import { IconDownload, IconFileSpreadsheet } from "@tabler/icons-react";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "./file.module.css";

/** A file to fill in, with one line as an example. */
const template = [
  "name,slug,url,base,locales,facts,groups,jurisdictions",
  "Air quality,air-quality,https://air-quality.example.org,standard,en|fr,multilingual|analytics=matomo,,EU|FR",
  "",
].join("\r\n");

/** The file, by drop, by button or by paste, and a template to download. */
export function ChooseFile({ choose }: { choose: (csv: string) => void }) {
  const { t } = useTranslation("platform");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [pasted, setPasted] = useState("");

  const read = async (file: File | undefined) => {
    if (file !== undefined) choose(await file.text());
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void read(event.dataTransfer.files[0]);
  };

  return (
    <section className={classes["choose"]}>
      <p className="second">
        {t("file.intro")}{" "}
        <a
          className="link"
          download={t("file.templateName")}
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(template)}`}
        >
          <IconDownload size={16} stroke={1.6} aria-hidden /> {t("file.template")}
        </a>
      </p>
      <dl className={classes["columns"]}>
        {(
          ["name", "slug", "url", "base", "locales", "facts", "groups", "jurisdictions"] as const
        ).map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{t(`file.columns.${column}`)}</dd>
          </div>
        ))}
      </dl>
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
          <p>{t("file.drop")}</p>
          <Button
            leftSection={<IconFileSpreadsheet size={16} stroke={1.6} aria-hidden />}
            onClick={() => input.current?.click()}
          >
            {t("file.choose")}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            hidden
            aria-label={t("file.choose")}
            onChange={(event) => {
              void read(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </div>
        <form
          className={classes["paste"]}
          onSubmit={(event) => {
            event.preventDefault();
            if (pasted.trim() !== "") choose(pasted);
          }}
        >
          <Textarea
            label={t("file.paste")}
            rows={5}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
          <Button type="submit">{t("file.pasteAct")}</Button>
        </form>
      </div>
    </section>
  );
}
