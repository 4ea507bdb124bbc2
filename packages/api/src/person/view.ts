import { grantSchema } from "@cookiedesk/domain/access/grant";
import { roleSchema } from "@cookiedesk/domain/access/role-schema";
import { z } from "zod";

import { instantView } from "../view.ts";

const personState = z.enum(["invited", "active", "suspended"]);

export const personListView = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      state: personState,
      grants: z.array(
        z.object({
          role: roleSchema,
          /** Null: everywhere. */
          group: z.object({ id: z.uuid(), name: z.string() }).nullable(),
          locales: z.array(z.string()),
        }),
      ),
      twoFactor: z.boolean(),
      /** Null: never signed in. */
      lastSeenAt: instantView.nullable(),
      /** When the link that invites them ends, or ended; null where they have none to follow. */
      invitation: z.object({ expiresAt: instantView }).nullable(),
    }),
  ),
});
export type PersonList = z.infer<typeof personListView>;

export const personNamesView = z.array(z.object({ id: z.string(), name: z.string() }));
export type PersonNames = z.infer<typeof personNamesView>;

/** A link for somebody: shown once, where this deployment cannot send it by mail. */
const madeLink = z.object({
  ok: z.literal(true),
  link: z.string().nullable(),
  mailed: z.boolean(),
});

const grantProblem = z.enum(["no_grant", "repeated_grant", "unknown_group"]);

export const invitedView = z.discriminatedUnion("ok", [
  madeLink.extend({ personId: z.string() }),
  z.object({
    ok: z.literal(false),
    problems: z.array(
      z.discriminatedUnion("field", [
        z.object({
          field: z.literal("name"),
          code: z.enum(["empty", "too_long", "control_characters"]),
        }),
        z.object({ field: z.literal("email"), code: z.enum(["invalid_email", "taken"]) }),
        z.object({ field: z.literal("grants"), code: grantProblem }),
      ]),
    ),
  }),
]);
export type Invited = z.infer<typeof invitedView>;

/** `not_invited`: they have taken their invitation, or are suspended. */
export const invitedAgainView = z.discriminatedUnion("ok", [
  madeLink,
  z.object({ ok: z.literal(false), code: z.literal("not_invited") }),
]);
export type InvitedAgain = z.infer<typeof invitedAgainView>;

/** `not_active`: they are suspended, or have not taken their invitation. */
export const madeResetLinkView = z.discriminatedUnion("ok", [
  madeLink,
  z.object({ ok: z.literal(false), code: z.literal("not_active") }),
]);
export type MadeResetLink = z.infer<typeof madeResetLinkView>;

export const grantsSetView = z.union([
  z.object({ ok: z.literal(true) }),
  /** Somebody changed them first: what they are now. */
  z.object({
    ok: z.literal(false),
    code: z.literal("lost_race"),
    grants: z.array(grantSchema).readonly(),
  }),
  z.object({
    ok: z.literal(false),
    code: z.enum([...grantProblem.options, "own_administration", "last_administrator"]),
  }),
]);
export type GrantsSet = z.infer<typeof grantsSetView>;

export const suspendedView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.enum(["oneself", "last_administrator"]) }),
]);
export type Suspended = z.infer<typeof suspendedView>;

export const reinstatedView = z.object({ ok: z.literal(true) });
export type Reinstated = z.infer<typeof reinstatedView>;

export const sessionsEndedView = z.object({ ended: z.int() });
export type SessionsEnded = z.infer<typeof sessionsEndedView>;

/** `oneself`: one's own second step is switched off with one's password. */
export const twoFactorResetView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.enum(["oneself", "not_set_up"]) }),
]);
export type TwoFactorReset = z.infer<typeof twoFactorResetView>;
