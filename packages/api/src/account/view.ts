import { z } from "zod";

import { instantView } from "../view.ts";
import { mailLanguages, mailPreferences } from "./preference.ts";

export const accountView = z.object({
  name: z.string(),
  email: z.string(),
  twoFactor: z.boolean(),
  /** Null without a second step. */
  recoveryCodesLeft: z.int().nullable(),
  mail: z.enum(mailPreferences),
  language: z.enum(mailLanguages),
  /** Whether this deployment can send mail at all. */
  canMail: z.boolean(),
});
export type AccountView = z.infer<typeof accountView>;

export const sessionsView = z.array(
  z.object({
    id: z.string(),
    /** The one that asks. */
    current: z.boolean(),
    /** What the device says of itself, such as "Firefox" on "Windows"; null where it says nothing known. */
    browser: z.string().nullable(),
    system: z.string().nullable(),
    address: z.string().nullable(),
    since: instantView,
    lastUsedAt: instantView,
  }),
);
export type SessionsView = z.infer<typeof sessionsView>;

export const sessionsEndedView = z.object({ ended: z.int() });
export type SessionsEnded = z.infer<typeof sessionsEndedView>;

const passwordProblem = z.object({
  field: z.literal("password"),
  /** `breached`: on a list of passwords that everybody tries, or made of the person's own name or address. */
  code: z.enum(["too_short", "too_long", "breached"]),
});
export type PasswordProblem = z.infer<typeof passwordProblem>;

const tokenProblem = z.object({ field: z.literal("token"), code: z.literal("invalid_token") });

export const nameProblem = z.object({
  field: z.literal("name"),
  code: z.enum(["empty", "too_long", "control_characters"]),
});
export type NameProblem = z.infer<typeof nameProblem>;

const done = z.object({ ok: z.literal(true) });

export const passwordChangedView = z.discriminatedUnion("ok", [
  done,
  z.object({
    ok: z.literal(false),
    problems: z.array(
      z.discriminatedUnion("field", [
        z.object({
          field: z.literal("current"),
          /** `wait`: tried wrongly too often; `seconds` until it may be tried again. */
          code: z.enum(["wrong", "wait"]),
          seconds: z.int().optional(),
        }),
        passwordProblem,
      ]),
    ),
  }),
]);
export type PasswordChanged = z.infer<typeof passwordChangedView>;

export const nameSetView = z.discriminatedUnion("ok", [
  done,
  z.object({ ok: z.literal(false), problems: z.array(nameProblem) }),
]);
export type NameSet = z.infer<typeof nameSetView>;

export const savedView = done;
export type Saved = z.infer<typeof savedView>;

/** Whom a link is for; null where it is used, too old or none of ours. */
export const linkView = z
  .object({ kind: z.enum(["invitation", "reset"]), name: z.string(), email: z.string() })
  .nullable();
export type LinkView = z.infer<typeof linkView>;

export const acceptedView = z.discriminatedUnion("ok", [
  done,
  z.object({
    ok: z.literal(false),
    problems: z.array(z.discriminatedUnion("field", [tokenProblem, nameProblem, passwordProblem])),
  }),
]);
export type Accepted = z.infer<typeof acceptedView>;

export const resetView = z.discriminatedUnion("ok", [
  done,
  z.object({
    ok: z.literal(false),
    problems: z.array(z.discriminatedUnion("field", [tokenProblem, passwordProblem])),
  }),
]);
export type PasswordReset = z.infer<typeof resetView>;

/** The same for every address. Without mail, an administrator has to make the link. */
export const resetAskedView = z.object({ mail: z.boolean() });
export type ResetAsked = z.infer<typeof resetAskedView>;
