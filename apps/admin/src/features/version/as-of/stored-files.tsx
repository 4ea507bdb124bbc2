import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { Hash } from "../../../shared/hash.tsx";
import { State } from "../../../shared/state.tsx";
import classes from "./as-of.module.css";

type Files = NonNullable<NonNullable<ApiOutputs["version"]["asOf"]["live"]>["page"]>["files"];

const formats = [
  ["html", "text/html"],
  ["json", "application/json"],
  ["md", "text/markdown"],
] as const;

/** Each published file with its hash, whether the store still has those bytes, and the bytes to keep. */
export function StoredFiles({ files, name }: { files: Files; name: string }) {
  const { t } = useTranslation("version");
  return (
    <>
      <h3>{t("asOf.files")}</h3>
      <ul className={classes["files"]}>
        {formats.map(([format, mediaType]) => {
          const file = files[format];
          return (
            <li key={format}>
              <code>{format}</code>
              <Hash value={file.hash} />
              <State is={file.state} />
              {file.state === "intact" ? (
                <a
                  className="link"
                  href={`data:${mediaType};charset=utf-8,${encodeURIComponent(file.text)}`}
                  download={`${name}.${format}`}
                  aria-label={t("asOf.saveFile", { format })}
                >
                  {t("asOf.save")}
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
