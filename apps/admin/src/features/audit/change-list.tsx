import { useTranslation } from "react-i18next";

import { ProseChanges } from "../../shared/prose-changes.tsx";
import classes from "./audit.module.css";
import { type Change, changeName, valueWords } from "./field-words.ts";
import { ThingLink } from "./thing-link.tsx";

/** The fields that an act changed; whose they are is said where that is not the act's subject anyway. */
export function ChangeList({ changes, aboutId }: { changes: readonly Change[]; aboutId: string }) {
  const { t, i18n } = useTranslation("audit");
  const { t: shared } = useTranslation("shared");
  const words = { t, shared, language: i18n.language };
  return (
    <ul className={classes["changes"]}>
      {changes.map((change) => (
        <li key={change.id}>
          <h2>
            {changeName(words, change)}
            {change.owner.id === aboutId ? null : (
              <small>
                <ThingLink thing={change.owner} />
              </small>
            )}
          </h2>
          {isProse(change) ? (
            <ProseChanges
              before={change.before ?? ""}
              after={change.after ?? ""}
              locale={change.locale}
              className={classes["prose"]}
              onlyChanges
            />
          ) : (
            <p className={classes["values"]}>
              <del>
                <span className="sr">{t("before")} </span>
                {valueWords(words, change.field, change.before)}
              </del>{" "}
              <ins>
                <span className="sr">{t("after")} </span>
                {valueWords(words, change.field, change.after)}
              </ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

type Prose = Change & {
  readonly locale: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** A text in a language; whether a language is live has one too. */
function isProse(change: Change): change is Prose {
  const { locale, before, after } = change;
  const isText = (value: Change["before"]) => value === null || typeof value === "string";
  return locale !== null && isText(before) && isText(after);
}
