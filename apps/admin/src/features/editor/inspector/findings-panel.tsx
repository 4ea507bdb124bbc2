import { fieldRule } from "@cookiedesk/domain/policy/policy-field";
import { useTranslation } from "react-i18next";

import { languageName } from "../../../shared/language-name.ts";
import { explainFinding } from "../../../shared/explain-finding.ts";
import { fieldName } from "../../../shared/field-name.ts";
import { Severity } from "../../../shared/state.tsx";
import { useEditor } from "../editor-context.ts";
import { usePartWords } from "../part-words.ts";
import { fieldKey } from "../saving/field-key.ts";
import { useAddress } from "../use-address.ts";
import { focusField } from "../use-go-to-cell.ts";
import classes from "./inspector.module.css";
import { ReadyList } from "./ready-list.tsx";

const order = { error: 0, warning: 1, hint: 2 } as const;

/** What the checks found, the worst first, and what publishing will ask. */
export function FindingsPanel() {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view, locale } = useEditor();
  const address = useAddress();
  const wordsOf = usePartWords();
  const isElsewhere = (at: string | null) => (at !== null && at !== locale ? 1 : 0);
  const findings = view.findings.toSorted(
    (a, b) =>
      order[a.severity] - order[b.severity] ||
      isElsewhere(a.place.locale) - isElsewhere(b.place.locale),
  );

  return (
    <>
      {findings.length === 0 ? <p className={classes["none"]}>{t("finding.none")}</p> : null}
      <ul className={classes["list"]}>
        {findings.map((finding, index) => {
          const { part, field, locale: at } = finding.place;
          const target = {
            part,
            field: field ?? firstField(part.kind),
            locale: at ?? (isProse(field, part.kind) ? locale : null),
          };
          return (
            <li key={index}>
              <button
                type="button"
                className={classes["finding"]}
                onClick={() => {
                  address.goTo(target);
                  // A second click leads there too, though the address stays the same.
                  if (address.cell === fieldKey(target))
                    requestAnimationFrame(() => focusField(target));
                }}
              >
                <span className={classes["what"]}>
                  <Severity is={finding.severity} />
                  <span>{explainFinding(shared, finding, i18n.language)}</span>
                  <code>{finding.rule}</code>
                </span>
                <span className={classes["where"]}>
                  {wordsOf(view, part, at ?? locale)}
                  {field === null ? null : `, ${fieldName(shared, field)}`}
                  {at === null || view.locales.length < 2
                    ? null
                    : ` · ${languageName(at, i18n.language)}`}
                </span>
                {finding.evidence === null ||
                finding.evidence === wordsOf(view, part, at ?? locale) ? null : (
                  <span className={classes["evidence"]} lang={at ?? undefined}>
                    {finding.evidence}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <ReadyList />
    </>
  );
}

/** A finding about a whole part leads to where it begins. */
function firstField(kind: "policy" | "section" | "cookie"): string {
  return kind === "policy" ? "title" : kind === "section" ? "heading" : "names";
}

function isProse(field: string | null, kind: "policy" | "section" | "cookie"): boolean {
  return field === null ? kind !== "cookie" : fieldRule(kind, field)?.prose === true;
}
