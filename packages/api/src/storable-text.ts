import { unstorableCharacters } from "@cookiedesk/domain/plain-text";
import { z } from "zod";

/** A text that the database can hold and be asked for: anything else in it is misuse, not a fault. */
export function storableText(max: number) {
  return z
    .string()
    .max(max)
    .refine((text) => !unstorableCharacters.test(text), { error: "control_characters" });
}
