import { z } from "zod";

const token = z.string().max(200);
const line = z.string().max(1000);

export const setupTokenInput = z.strictObject({ token });
export type SetupTokenInput = z.infer<typeof setupTokenInput>;

export const firstAccountInput = z.strictObject({ token, name: line, email: line, password: line });
export type FirstAccountInput = z.infer<typeof firstAccountInput>;
