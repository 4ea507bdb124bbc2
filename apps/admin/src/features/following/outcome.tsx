import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { listLanguages, summarisePhrase } from "../../shared/change-summary.ts";
import { ChangesTable } from "../../shared/changes-table.tsx";
import { partName } from "../../shared/field-name.ts";
import { FindingCounts } from "../../shared/state.tsx";
import classes from "./following.module.css";
import { OwnTexts } from "./own-texts.tsx";

interface OutcomeProps {
  platform: { readonly name: string; readonly defaultLocale: string };
  outcome: ApiOutputs["platform"]["previewMove"]["outcome"];
}

/** What a platform's draft would become: first in a sentence, then what stands in the way, then the words. */
export function Outcome({ platform, outcome }: OutcomeProps) {
  const { t, i18n } = useTranslation("following");
  const { t: shared } = useTranslation("shared");
  const { from, to, comparison, findings, clashes, missingLocales } = outcome;
  const phrase = summarisePhrase(shared, comparison.summary, i18n.language);
  const names = { name: platform.name, base: to.name, version: to.version ?? 0 };

  return (
    <>
      <p className={classes["reach"]}>
        {to.version === null ? t("outcome.unpublished", names) : t("outcome.madeFrom", names)}{" "}
        {from.version === null || (from.key === to.key && from.version === to.version)
          ? null
          : t("outcome.now", { base: from.name, version: from.version })}{" "}
        {phrase === null
          ? t("outcome.nothing")
          : t("outcome.changes", {
              changes: phrase,
              languages: listLanguages(comparison.summary.locales, i18n.language),
            })}
      </p>
      {clashes.length === 0 ? null : (
        <section>
          <h2 className={classes["heading"]}>{t("outcome.clashes")}</h2>
          <p>{t("outcome.clashesText", { base: to.name })}</p>
          <ul className={classes["places"]}>
            {clashes.map((part) => (
              <li key={JSON.stringify(part)}>
                {part.kind === "cookie" ? <code>{part.key}</code> : partName(shared, part)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {missingLocales.length === 0 ? null : (
        <section>
          <h2 className={classes["heading"]}>{t("outcome.missing")}</h2>
          <p>
            {t("outcome.missingText", {
              base: to.name,
              languages: listLanguages(missingLocales, i18n.language),
            })}
          </p>
        </section>
      )}
      <OwnTexts outcome={outcome} />
      {phrase === null ? null : (
        <section>
          <h2 className={classes["heading"]}>{t("outcome.title")}</h2>
          <ChangesTable comparison={comparison} first={platform.defaultLocale} />
        </section>
      )}
      <section>
        <h2 className={classes["heading"]}>{t("outcome.findings")}</h2>
        <dl className={classes["findings"]}>
          <dt>{t("outcome.before")}</dt>
          <dd>
            <FindingCounts findings={findings.before} />
          </dd>
          <dt>{t("outcome.after")}</dt>
          <dd>
            <FindingCounts findings={findings.after} />
          </dd>
        </dl>
      </section>
    </>
  );
}
