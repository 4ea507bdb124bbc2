import { z } from "zod";

const addressSchema = z.email().max(254);

/** Whether a mail can be sent there, spaces around it aside. */
export function isAddress(text: string): boolean {
  return addressSchema.safeParse(text.trim()).success;
}
