import {
  type AcceptedWarning,
  acceptedWarningSchema,
} from "@cookiedesk/domain/policy/accept-warnings";
import { z } from "zod";

/** The warnings that a version was published in spite of, with the names of those who accepted them. */
export function readAccepted(
  column: unknown,
  nameOf: (id: string) => string,
): readonly AcceptedWarning[] {
  return z
    .array(acceptedWarningSchema)
    .parse(column)
    .map((warning) => ({ ...warning, by: nameOf(warning.by) }));
}
