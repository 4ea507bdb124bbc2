import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .brand<"Hash">();
export type Hash = z.infer<typeof hashSchema>;

/** The SHA-256 of the bytes; a string is hashed as UTF-8. */
export function hashOf(bytes: string | Uint8Array): Hash {
  return hashSchema.parse(
    bytesToHex(sha256(typeof bytes === "string" ? utf8ToBytes(bytes) : bytes)),
  );
}
