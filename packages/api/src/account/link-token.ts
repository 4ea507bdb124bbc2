import { createHash, randomBytes } from "node:crypto";

import type { LinkKind } from "./link-store.ts";

const hour = 60 * 60 * 1000;

/** How long a link may be used. */
export const linkLifetimeMs = { invitation: 7 * 24 * hour, reset: hour } as const;

/** The secret of a new link. */
export function newLinkToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a link; the secret itself is not. */
export function hashLinkToken(token: string): string {
  return createHash("sha256").update(token, "utf8").digest("hex");
}

/** Where a link leads: on the host of this deployment's settings, whatever a request says of hosts. */
export function linkAddress(publicUrl: string, kind: LinkKind, token: string): string {
  return `${publicUrl}/${kind}?token=${token}`;
}
