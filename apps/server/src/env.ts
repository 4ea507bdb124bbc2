import path from "node:path";

import { z } from "zod";

import type { MailSettings } from "./mail-sender.ts";

const port = (name: string, usual: string) =>
  z
    .string()
    .default(usual)
    .refine((text) => /^\d{1,5}$/u.test(text) && Number(text) <= 65_535, {
      error: `${name} must be a number from 0 to 65535.`,
    })
    .transform(Number);

const envSchema = z.object({
  PORT: port("PORT", "4000"),
  PORTAL_PORT: port("PORTAL_PORT", "4001"),
  HOST: z
    .string()
    .min(1, { error: "HOST must be an address to listen on, such as 127.0.0.1." })
    .default("127.0.0.1"),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/u,
      error: "PUBLIC_URL must be an address such as https://desk.example.org.",
    })
    .optional(),
  DATA_DIR: z.string().min(1, { error: "DATA_DIR must name a folder." }).default("./data"),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/u,
      error: "DATABASE_URL must be an address such as postgresql://user:password@host/database.",
    })
    .optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/u,
      error: "SMTP_URL must be an address such as smtps://user:password@mail.example.org.",
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\p{Cc}]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/u, {
      error:
        "MAIL_FROM must be an address such as desk@example.org or Cookiedesk <desk@example.org>.",
    })
    .optional(),
});

/** Where the back office listens, what it is called from outside, and where its data is. */
export interface Settings {
  readonly port: number;
  readonly portalPort: number;
  readonly host: string;
  /** The back office as people reach it, without a slash at its end. */
  readonly publicUrl: string;
  /** The public site as visitors reach it. */
  readonly portalUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Null: no mail goes out, and links are shown to whoever makes them. */
  readonly mail: MailSettings | null;
}

/** The settings from the environment, or one sentence for each variable that makes no sense. An empty one counts as unset. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Settings | readonly string[] {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = envSchema.safeParse(given);
  if (!read.success) return read.error.issues.map(({ message }) => message);

  const { PORT, PORTAL_PORT, HOST, PUBLIC_URL, DATA_DIR, DATABASE_URL, SMTP_URL, MAIL_FROM } =
    read.data;
  if ((SMTP_URL === undefined) !== (MAIL_FROM === undefined))
    return ["SMTP_URL and MAIL_FROM go together: set both, or neither."];
  const publicUrl = new URL(PUBLIC_URL ?? `http://${reachable(HOST)}:${PORT}`);
  return {
    port: PORT,
    portalPort: PORTAL_PORT,
    host: HOST,
    publicUrl: publicUrl.origin,
    portalUrl: `${publicUrl.protocol}//${publicUrl.hostname}:${PORTAL_PORT}`,
    dataDir: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    mail:
      SMTP_URL === undefined || MAIL_FROM === undefined
        ? null
        : { smtpUrl: SMTP_URL, from: MAIL_FROM },
  };
}

/** "Every address" is none that a browser can open. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
