import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { z } from "zod";

import type { NameProblem } from "./view.ts";

const personNameSchema = plainTextSchema.pipe(z.string().max(200, { error: "too_long" }));

/** A person's name as it is kept, or what is wrong with it. */
export function readPersonName(typed: string): { name: string } | { problem: NameProblem } {
  const read = personNameSchema.safeParse(typed);
  if (read.success) return { name: read.data };
  const said = read.error.issues[0]?.message;
  const code = said === "too_long" || said === "control_characters" ? said : "empty";
  return { problem: { field: "name", code } };
}
