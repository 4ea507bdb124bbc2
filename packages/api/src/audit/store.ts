import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";

import type { ActorContext } from "../context.ts";

/** What an act was about, and what it changed that is no field of a policy (those are in its field changes). */
export interface Act {
  /** Null: of several things, or of nothing that has an id. */
  readonly subject: { readonly kind: string; readonly id: string } | null;
  readonly before?: Json;
  readonly after?: Json;
}

/** Who does something, in which request: of the actor nothing but the id is kept. */
export type Doing = Pick<ActorContext, "entry" | "requestId" | "now"> & {
  readonly actor: { readonly id: string };
};

/** The entries that a transaction has written: one act may change many fields. */
const written = new WeakMap<Tx, Set<string>>();

/**
 * Writes the entry of the act that is going on, in the transaction that does it. Only the first call for an act counts, in
 * whichever of its transactions, so that every act has exactly one entry.
 */
export async function recordAct(
  tx: Tx,
  { entry, actor, requestId, now }: Doing,
  { subject, before, after }: Act,
): Promise<void> {
  const known = written.get(tx) ?? new Set();
  if (known.has(entry.id)) return;
  written.set(tx, known.add(entry.id));
  await tx.auditEntry.createMany({
    data: {
      id: entry.id,
      at: now(),
      by: actor.id,
      act: entry.act,
      requestId,
      subjectKind: subject?.kind ?? null,
      subjectId: subject?.id ?? null,
      ...(before === undefined || before === null ? {} : { before }),
      ...(after === undefined || after === null ? {} : { after }),
    },
    skipDuplicates: true,
  });
}
