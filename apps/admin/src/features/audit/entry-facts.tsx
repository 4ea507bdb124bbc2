import type { Json } from "@cookiedesk/domain/canonical-json";
import { CopyButton } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { Hash } from "../../shared/hash.tsx";
import classes from "./audit.module.css";
import { jsonText } from "./field-words.ts";

export type Entry = ApiOutputs["audit"]["list"]["rows"][number];

/** What an entry says beside the fields that changed: what was published, and what was so before and after. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const { t } = useTranslation("audit");
  const { published } = entry;
  const { before, after } = {
    before: membersOf(entry.before),
    after: published === null ? membersOf(entry.after) : {},
  };
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return (
    <>
      {published === null ? null : (
        <p className={classes["published"]}>
          {t("publishedAs", {
            number: published.number,
            kind: t(`kinds.${published.kind}`),
          })}{" "}
          <Hash value={published.hash} />
          {published.note === "" ? null : <q dir="auto">{published.note}</q>}
        </p>
      )}
      {names.length === 0 ? null : (
        <table className={classes["facts"]}>
          <thead>
            <tr>
              <th scope="col">{t("fact")}</th>
              <th scope="col">{t("before")}</th>
              <th scope="col">{t("after")}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td dir="auto">{textOf(before[name])}</td>
                <td dir="auto">{textOf(after[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className={classes["ids"]}>
        <dt>{t("name")}</dt>
        <dd>
          <code>{entry.act}</code>
        </dd>
        <dt>{t("request")}</dt>
        <dd>{entry.requestId === null ? t("noRequest") : <Id value={entry.requestId} />}</dd>
        <dt>{t("entry")}</dt>
        <dd>
          <Id value={entry.id} />
        </dd>
      </dl>
    </>
  );
}

/** An id whole; a click copies it. */
function Id({ value }: { value: string }) {
  const { t } = useTranslation("shared");
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <button type="button" className="link" onClick={copy}>
          <code>{value}</code>{" "}
          <span className={copied ? "quiet" : "sr"}>{copied ? t("copied") : t("copy")}</span>
        </button>
      )}
    </CopyButton>
  );
}

function membersOf(value: Json): Readonly<Record<string, Json | undefined>> {
  if (value === null) return {};
  return typeof value === "object" && !isList(value) ? value : { value };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function textOf(value: Json | undefined): string {
  return value === undefined || value === null ? "" : jsonText(value);
}
