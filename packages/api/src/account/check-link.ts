import type { ApiContext } from "../context.ts";
import type { LinkInput } from "./input.ts";
import { findLink } from "./link-store.ts";
import { hashLinkToken } from "./link-token.ts";
import type { LinkView } from "./view.ts";

/** Whom a link is for; null where it may not be used. */
export async function checkLink({ db, now }: ApiContext, { token }: LinkInput): Promise<LinkView> {
  const link = await findLink(db, hashLinkToken(token), now());
  if (link === null) return null;
  return { kind: link.kind, name: link.person.name, email: link.person.email };
}
