import { createHash } from "node:crypto";

import { recordAct } from "../audit/store.ts";
import type { ApiContext } from "../context.ts";
import { takeAttempt } from "../session/attempt-store.ts";
import { inTransaction } from "../transaction.ts";
import { actingAs, somebody } from "./acting-as.ts";
import type { AskResetInput } from "./input.ts";
import { enqueueLink } from "./link-queue-store.ts";
import { findActiveByEmail } from "./store.ts";
import type { ResetAsked } from "./view.ts";

/**
 * Has a link sent to whoever has this address, if anybody. For an address that nobody has, the same is read, written and
 * answered: neither the answer nor the time it takes tells who has an account.
 */
export async function askReset(
  ctx: ApiContext,
  { email: typed }: AskResetInput,
): Promise<ResetAsked> {
  if (ctx.mail === null) return { mail: false };
  const email = typed.trim().toLowerCase();
  // Nobody's letter box is filled by somebody else's patience.
  const seconds = await takeAttempt(ctx.db, `reset of ${email}`, ctx.now());
  if (seconds > 0) return { mail: true };
  await inTransaction(ctx.db, async (tx) => {
    const personId = await findActiveByEmail(tx, email);
    const key = createHash("sha256").update(email, "utf8").digest("hex");
    await enqueueLink(tx, { personId, kind: "reset", by: somebody, key });
    await recordAct(tx, actingAs(ctx, somebody, "account.askReset"), {
      subject: personId === null ? null : { kind: "person", id: personId },
    });
  });
  return { mail: true };
}
