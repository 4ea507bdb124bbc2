import type { TFunction } from "i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { explainFieldProblem } from "../../../shared/explain-field-problem.ts";

type Preview = ApiOutputs["platform"]["previewMany"];
export type FileRow = Extract<Preview, { ok: true }>["rows"][number];
export type RefusedRow = Extract<FileRow, { status: "refused" }>;
type FileProblem = Extract<Preview, { ok: false }>["problems"][number];
type CellProblem = RefusedRow["problems"][number];

/** Why a file cannot be read as a list of platforms, and what to do. */
export function explainFileProblem(t: TFunction<"platform">, problem: FileProblem): string {
  switch (problem.code) {
    case "empty_file":
      return t("file.problem.empty_file");
    case "unknown_column":
    case "column_twice":
    case "column_missing":
      return t(`file.problem.${problem.code}`, { column: problem.column });
    case "too_many_lines":
      return t("file.problem.too_many_lines", { most: problem.most });
    case "open_quote":
      return t("file.problem.open_quote", { line: problem.line });
  }
}

const ofFiles = [
  "too_many_cells",
  "unknown_base_policy",
  "unknown_group",
  "unknown_jurisdiction",
  "not_a_fact",
  "fact_twice",
  "in_file_twice",
] as const;

/** What is wrong with a cell, with the part of it that is meant. */
export function explainCellProblem(
  t: TFunction<"platform">,
  shared: TFunction<"shared">,
  { code, said = "" }: CellProblem,
): string {
  const own = ofFiles.find((one) => one === code);
  if (own !== undefined) return t(`file.problem.${own}`, { said });
  const sentence = explainFieldProblem(shared, code);
  return said === "" ? sentence : `“${said}”: ${sentence}`;
}
