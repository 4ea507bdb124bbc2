import { IconCircleX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { explainFieldProblem } from "../../../shared/explain-field-problem.ts";
import type { FieldProblem } from "../saving/field-state.ts";
import classes from "./field-notes.module.css";

const ofProse = [
  "html",
  "unsafe_link",
  "heading_level",
  "image",
  "code_block",
  "quote",
  "rule",
  "footnote_or_definition",
  "empty_purpose",
  "empty_override",
] as const;

/** Each reason why a text is not taken: where it is, and what to do. What was typed stays in the field. */
export function ExplainedProblems({
  problems,
  field,
}: {
  problems: readonly FieldProblem[];
  field: string;
}) {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const sentence = (code: string) => {
    if (field === "retention" && code === "too_long") return t("problem.retention_too_long");
    const own = ofProse.find((one) => one === code);
    return own === undefined ? explainFieldProblem(shared, code) : t(`problem.${own}`);
  };
  return (
    <ul className={classes["wrong"]} role="alert">
      {problems.map(({ code, line, excerpt }, index) => (
        <li key={index}>
          <IconCircleX size={16} stroke={1.6} aria-hidden />
          <span>
            {line === undefined ? null : <>{t("problem.line", { line })} </>}
            {excerpt === undefined || excerpt === "" ? null : (
              <>
                <code>{excerpt}</code>{" "}
              </>
            )}
            {sentence(code)}
          </span>
        </li>
      ))}
    </ul>
  );
}
