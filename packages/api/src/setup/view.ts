import { z } from "zod";

export const setupCheckView = z.object({ valid: z.boolean() });

const setupProblemView = z.object({
  field: z.enum(["token", "name", "email", "password"]),
  code: z.enum([
    "invalid_token",
    "empty",
    "too_short",
    "too_long",
    "breached",
    "invalid_email",
    "control_characters",
  ]),
});
export type SetupProblem = z.infer<typeof setupProblemView>;

export const firstAccountView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), problems: z.array(setupProblemView) }),
]);
export type FirstAccountResult = z.infer<typeof firstAccountView>;
