import { z } from "zod";

import type { SaveProblem } from "../save-result.ts";

const placeInText = z.object({ line: z.int(), excerpt: z.string() });

/** What a field's rule said, all of it: our own codes where the rule has them, zod's where it has not. */
export function saveProblems(error: z.ZodError): SaveProblem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "invalid_union") {
      const inner = issue.errors.at(-1);
      if (inner !== undefined && inner.length > 0)
        return inner.map((one) => toProblem(one, issue.path));
    }
    return [toProblem(issue, [])];
  });
}

function toProblem(issue: z.core.$ZodIssue, parents: readonly PropertyKey[]): SaveProblem {
  const path = [...parents, ...issue.path].map(String).join(".");
  const place = issue.code === "custom" ? placeInText.safeParse(issue.params) : undefined;
  return {
    code: ownCode(issue.message) ?? issue.code,
    ...(path === "" ? {} : { path }),
    ...(place?.success === true ? place.data : {}),
  };
}

/** The rules carry their codes as messages; zod's own messages are sentences. */
function ownCode(message: string): string | null {
  return /^[a-z_]+$/u.test(message) ? message : null;
}
