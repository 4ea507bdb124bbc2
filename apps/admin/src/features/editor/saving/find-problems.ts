import type { Json } from "@cookiedesk/domain/canonical-json";
import { fieldRule } from "@cookiedesk/domain/policy/policy-field";
import type { z } from "zod";

import type { EditorField } from "./field-key.ts";
import type { FieldProblem } from "./field-state.ts";

/** The rules of the server, asked before anything is sent. `isInherited`: a base's text stands behind the field. */
export function findProblems(
  { part, field, locale }: EditorField,
  value: Json,
  isInherited: boolean,
): FieldProblem[] {
  const rule = fieldRule(part.kind, field);
  if (rule === undefined) return [{ code: "unknown_field" }];
  if (locale !== null && isBlank(value)) {
    if (field === "purpose") return [{ code: "empty_purpose" }];
    return isInherited ? [{ code: "empty_override" }] : [];
  }
  const parsed = rule.schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap(problemsOf);
}

/** Nothing but space: the text is taken away rather than stored. */
export function isBlank(value: Json): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === "invalid_union") {
    // The last choice of a union is the one with something to say: a period, where `session` is the first.
    return (issue.errors.at(-1) ?? []).flatMap(problemsOf);
  }
  const params = issue.code === "custom" ? (issue.params ?? {}) : {};
  return [
    {
      code: issue.message,
      ...(typeof params["line"] === "number" ? { line: params["line"] } : {}),
      ...(typeof params["excerpt"] === "string" ? { excerpt: params["excerpt"] } : {}),
    },
  ];
}
