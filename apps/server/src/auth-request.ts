import { z } from "zod";

const password = z.string().max(1000);
const code = z.string().max(100);

function address<const Path extends string, Body extends z.ZodType>(path: Path, body: Body) {
  return z.strictObject({ path: z.literal(path), body });
}

/** The addresses of signing in that exist, and exactly what each takes. Those of the library that are not here do not exist. */
export const authRequestSchema = z.discriminatedUnion("path", [
  address("sign-in/email", z.strictObject({ email: z.string().max(254), password })),
  address("sign-out", z.strictObject({})),
  address("two-factor/verify-totp", z.strictObject({ code })),
  address("two-factor/verify-backup-code", z.strictObject({ code })),
  address("two-factor/enable", z.strictObject({ password })),
  address("two-factor/disable", z.strictObject({ password })),
  address("two-factor/generate-backup-codes", z.strictObject({ password })),
]);
export type AuthRequest = z.infer<typeof authRequestSchema>;

export const authPaths: readonly AuthRequest["path"][] = authRequestSchema.options.map(
  ({ shape }) => shape.path.value,
);
