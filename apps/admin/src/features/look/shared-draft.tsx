import { direction } from "@cookiedesk/domain/locale";
import { SegmentedControl, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { summarisePhrase } from "../../shared/change-summary.ts";
import { ChangesTable } from "../../shared/changes-table.tsx";
import { ownLanguageName } from "../../shared/language-name.ts";
import { formatDay, formatInstant } from "../../shared/time.ts";
import { DraftPage } from "./draft-page.tsx";
import classes from "./look.module.css";

type Draft = NonNullable<ApiOutputs["previewLink"]["open"]>;

const views = ["page", "changes"] as const;

/** A frozen draft: the page in each language as visitors would get it, and its difference from what was live. */
export function SharedDraft({ draft }: { draft: Draft }) {
  const { t, i18n } = useTranslation("look");
  const { t: shared } = useTranslation("shared");
  const documents = Object.values(draft.documents);
  const [view, setView] = useState<(typeof views)[number]>("page");
  const [locale, setLocale] = useState(documents[0]?.locale ?? "en");
  const { comparison, comparedWith } = draft;
  const document = documents.find((one) => one.locale === locale);
  const phrase =
    comparison === null ? null : summarisePhrase(shared, comparison.summary, i18n.language);

  return (
    <main className={classes["page"]}>
      <header className={classes["head"]}>
        <p className={classes["mark"]}>Cookiedesk</p>
        <h1>{draft.name}</h1>
        <p className="second">
          {t(`what.${draft.kind}`)}{" "}
          {t("made", {
            name: draft.madeBy,
            when: formatInstant(draft.madeAt, i18n.language),
            label: draft.label,
            until: formatDay(draft.expiresAt, i18n.language),
          })}
        </p>
        {draft.moved ? (
          <p className={classes["notice"]} role="note">
            {t("moved")}
          </p>
        ) : null}
      </header>
      <div className={classes["bar"]}>
        <SegmentedControl
          aria-label={t("view.label")}
          value={view}
          onChange={(next) => setView(next === "changes" ? "changes" : "page")}
          data={views.map((one) => ({ value: one, label: t(`view.${one}`) }))}
        />
        {view === "page" && documents.length > 1 ? (
          <Select
            aria-label={t("language")}
            value={locale}
            allowDeselect={false}
            onChange={(next) =>
              setLocale(documents.find((one) => one.locale === next)?.locale ?? locale)
            }
            data={documents.map((one) => ({
              value: one.locale,
              label: ownLanguageName(one.locale),
            }))}
          />
        ) : null}
      </div>
      {view === "page" ? (
        document === undefined ? (
          <p className="second">{t("noLanguage")}</p>
        ) : (
          <div className={classes["stage"]} lang={document.locale} dir={direction(document.locale)}>
            <DraftPage document={document} platform={draft.platform} />
          </div>
        )
      ) : (
        <section className={classes["changes"]}>
          <p>
            {comparison === null || comparedWith === null
              ? t("changes.first")
              : phrase === null
                ? t("changes.none", { number: comparedWith })
                : t("changes.next", { number: comparedWith, changes: phrase })}
          </p>
          {comparison === null || phrase === null ? null : (
            <ChangesTable comparison={comparison} first={locale} />
          )}
        </section>
      )}
    </main>
  );
}
