import { grantSchema } from "@cookiedesk/domain/access/grant";
import { z } from "zod";

import { storableText } from "../storable-text.ts";

/** As the administrator typed it: read by its rule, and refused at its field. */
const line = storableText(1000);
/** A person's id; some are older than UUIDs. */
const personId = storableText(100);
const grants = z.array(grantSchema).max(100);

export const invitePersonInput = z.strictObject({ email: line, name: line, grants });
export type InvitePersonInput = z.infer<typeof invitePersonInput>;

export const personInput = z.strictObject({ personId });
export type PersonInput = z.infer<typeof personInput>;

export const setGrantsInput = z.strictObject({
  personId,
  grants,
  /** The roles as they were shown: if somebody changed them meanwhile, nothing is written. */
  seen: grants,
});
export type SetGrantsInput = z.infer<typeof setGrantsInput>;
