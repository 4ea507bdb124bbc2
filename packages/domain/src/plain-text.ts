import { z } from "zod";

/** NUL and halves of a character: neither UTF-8 nor PostgreSQL has a place for them. */
export const unstorableCharacters = /[\0\p{Cs}]/u;

/** Characters that no name, heading or cell may hold: controls, and the marks that turn the direction of what follows. */
export const unseenCharacters = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** One line of text for people, normalised to NFC, without control characters. Placeholders may stand in it. */
export const plainTextSchema = z
  .string()
  .transform((text) => text.normalize("NFC").trim())
  .pipe(
    z
      .string()
      .min(1, { error: "empty" })
      .max(2000, { error: "too_long" })
      .refine((text) => !unseenCharacters.test(text), { error: "control_characters" }),
  );
