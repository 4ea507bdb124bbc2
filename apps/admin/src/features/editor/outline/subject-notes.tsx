import type { EditorView } from "@cookiedesk/api/policy/view";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { factWords } from "../../../shared/fact-words.ts";
import { useEditor } from "../editor-context.ts";
import classes from "./outline-pane.module.css";

/** What stands behind a platform's policy: its base and its facts. */
export function SubjectNotes() {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view } = useEditor();
  if (view.base === null) return <p className={classes["notes"]}>{t("base.reach")}</p>;

  const overrides = countOverrides(view);
  const own = view.cookies.filter(({ origin }) => origin === "own").length;
  const facts = Object.entries(view.facts).filter(([, value]) => value !== false);

  return (
    <>
      <h2 className={classes["head"]}>{t("base.title")}</h2>
      <p className={classes["notes"]}>
        <Link className="link" to={`/bases/${view.base.key}/edit`}>
          {view.base.version === null
            ? view.base.name
            : t(`base.${view.base.following}`, {
                name: view.base.name,
                number: view.base.version,
              })}
        </Link>
        <br />
        <span className="quiet">
          {t("base.overrides", { count: overrides })}, {t("base.ownRows", { count: own })}
        </span>
      </p>
      <h2 className={classes["head"]}>{t("base.facts")}</h2>
      <p className={classes["notes"]}>
        {facts.length === 0
          ? t("base.noFacts")
          : facts.map(([fact, value]) => factWords(shared, fact, value)).join(", ")}
      </p>
    </>
  );
}

/** The fields of inherited parts that this platform says otherwise. */
function countOverrides({ parts, cookies }: EditorView): number {
  const prose = [...parts, ...cookies]
    .filter(({ origin }) => origin === "base")
    .flatMap((part) =>
      Object.values(part.prose).flatMap((byLocale) => Object.values(byLocale ?? {})),
    );
  const scalars = [
    ...parts
      .filter(({ ref }) => ref.kind !== "policy")
      .map(({ origin, hidden, condition }) => ({ origin, fields: [hidden, condition] })),
    ...cookies.map((cookie) => ({
      origin: cookie.origin,
      fields: [cookie.hidden, ...Object.values(cookie.scalars)],
    })),
  ].flatMap(({ origin, fields }) => (origin === "base" ? fields : []));
  return [...prose, ...scalars].filter(({ own }) => own).length;
}
