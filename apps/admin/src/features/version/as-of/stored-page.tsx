import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { languageName } from "../../../shared/language-name.ts";
import classes from "./as-of.module.css";

type StoredFile = NonNullable<
  NonNullable<ApiOutputs["version"]["asOf"]["live"]>["page"]
>["files"]["html"];

interface StoredPageProps {
  html: StoredFile;
  number: number;
  locale: string;
}

/** The page that visitors saw: the stored bytes themselves, or that they are not what the ledger says. */
export function StoredPage({ html, number, locale }: StoredPageProps) {
  const { t, i18n } = useTranslation("version");
  if (html.state !== "intact") {
    return (
      <EmptyState
        alert
        title={t(`asOf.file.${html.state}Title`)}
        text={t("asOf.file.notShown")}
        detail={html.hash}
      />
    );
  }
  return (
    <iframe
      className={classes["frame"]}
      title={t("asOf.frame", { number, language: languageName(locale, i18n.language) })}
      // No script, no form, no way out; the own origin only lets it load the page's fonts.
      sandbox="allow-same-origin"
      srcDoc={html.text}
    />
  );
}
