import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { defaultFirst } from "../../shared/default-first.ts";
import { editorAddress } from "../../shared/editor-address.ts";
import { partName } from "../../shared/field-name.ts";
import { languageName } from "../../shared/language-name.ts";
import list from "../../shared/list.module.css";
import { LocalText } from "../../shared/local-text.tsx";
import { type MatrixRow, policyMatrix } from "./matrix.ts";
import classes from "./policy-matrix.module.css";

/** Parts × languages; each cell opens its text in the editor. */
export function PolicyMatrix({ policy }: { policy: ApiOutputs["policy"]["open"] }) {
  const { t, i18n } = useTranslation("platform");
  const locales = defaultFirst(policy.locales, policy.defaultLocale);
  return (
    <div className={classes["scroll"]}>
      <table className={`${list["table"] ?? ""} ${classes["matrix"] ?? ""}`}>
        <thead>
          <tr>
            <th scope="col">{t("page.part")}</th>
            {locales.map(({ locale, live }) => (
              <th key={locale} scope="col">
                {languageName(locale, i18n.language)}
                {live ? null : <span className="quiet"> {t("languages.preparation")}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {policyMatrix(policy).map((row) => (
            <tr
              key={`${row.ref.kind}/${row.ref.key}`}
              data-away={row.shown !== "shown" || undefined}
            >
              <PartHead row={row} policy={policy} />
              {locales.map(({ locale }) => (
                <td key={locale}>
                  {row.cells
                    .filter((cell) => cell.locale === locale)
                    .map(({ state, field }) => (
                      <Link
                        key={locale}
                        className={classes["cell"]}
                        data-state={state}
                        to={editorAddress(`/platforms/${policy.slug}`, {
                          part: row.ref,
                          field,
                          locale,
                        })}
                      >
                        {t(`matrix.${state}`)}
                      </Link>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartHead({ row, policy }: { row: MatrixRow; policy: ApiOutputs["policy"]["open"] }) {
  const { t } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  const locale = policy.defaultLocale;
  const part = policy.parts.find(({ ref }) => ref.kind === row.ref.kind && ref.key === row.ref.key);
  const heading = part?.prose.heading?.[locale]?.value;
  const notes = [
    row.isOwn ? t("page.ownPart") : null,
    row.shown === "hidden" ? t("page.hiddenHere") : null,
    row.shown === "not_applying" ? t("page.notApplying") : null,
  ].filter((note) => note !== null);

  return (
    <th scope="row">
      {row.ref.kind === "cookie" ? <code>{row.ref.key}</code> : null}
      {row.ref.kind === "cookie" ? null : heading == null ? (
        partName(shared, row.ref)
      ) : (
        <LocalText locale={locale}>{heading}</LocalText>
      )}
      {notes.map((note) => (
        <Fragment key={note}>
          {" "}
          <span className="quiet">{note}</span>
        </Fragment>
      ))}
    </th>
  );
}
