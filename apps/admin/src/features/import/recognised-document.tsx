import { direction } from "@cookiedesk/domain/locale";
import { useTranslation } from "react-i18next";

import { languageName } from "../../shared/language-name.ts";
import { LocalText } from "../../shared/local-text.tsx";
import { Severity } from "../../shared/state.tsx";
import { explainWarning, type ImportedDocument } from "./explain-import.ts";
import classes from "./import.module.css";
import { MarkedText } from "./marked-text.tsx";
import { RecognisedCookies } from "./recognised-cookies.tsx";

/** What was recognised, with the document itself beside it: what the warnings name is marked there. */
export function RecognisedDocument({ document, raw }: { document: ImportedDocument; raw: string }) {
  const { t, i18n } = useTranslation("import");
  const { locale } = document;
  return (
    <div className={classes["pair"]}>
      <section className={classes["recognised"]}>
        <h2>{t("recognised")}</h2>
        <dl className={classes["facts"]}>
          <dt>{t("titleField")}</dt>
          <dd>
            {document.title === "" ? (
              t("notFound")
            ) : (
              <LocalText locale={locale}>{document.title}</LocalText>
            )}
          </dd>
          <dt>{t("address")}</dt>
          <dd>{document.platform?.url ?? t("notFound")}</dd>
          <dt>{t("language")}</dt>
          <dd>
            {languageName(locale, i18n.language)} <code className="quiet">{locale}</code>
          </dd>
        </dl>
        {document.warnings.length === 0 ? null : (
          <>
            <h3>{t("whatToCheck")}</h3>
            <ul className={classes["warnings"]}>
              {document.warnings.map(({ code, excerpt }, index) => (
                <li key={index}>
                  <Severity is="warning" />
                  <div>
                    <p>{explainWarning(t, code)}</p>
                    {excerpt === "" ? null : <q dir="auto">{excerpt}</q>}
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{t("cookies")}</h3>
        <RecognisedCookies cookies={document.cookies} locale={locale} />
        <h3>{t("sections")}</h3>
        {document.sections.map(({ key, heading, body }) => (
          <article key={key} lang={locale} dir={direction(locale)} className={classes["section"]}>
            <h4>{heading === "" ? <span lang={i18n.language}>{t("noHeading")}</span> : heading}</h4>
            <p>{body}</p>
          </article>
        ))}
      </section>
      <section className={classes["original"]}>
        <h2>{t("raw")}</h2>
        <MarkedText
          text={raw}
          excerpts={document.warnings.map(({ excerpt }) => excerpt)}
          locale={locale}
        />
      </section>
    </div>
  );
}
