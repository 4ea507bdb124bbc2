import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext, ToldAct } from "../context.ts";

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
  act: ToldAct,
): Promise<void> {
  const known = written.get(tx) ?? new Set();
  if (known.has(entry.id)) return;
  written.set(tx, known.add(entry.id));
  const { subject, before, after } = entry.told ?? act;
  await tx.auditEntry.createMany({
    data: {
      id: entry.id,
      at: now(),
      by: entry.by ?? actor.id,
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
