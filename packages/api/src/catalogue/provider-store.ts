import type { Tx } from "@cookiedesk/db/connect";
import type { Provider } from "@cookiedesk/domain/policy/provider";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";

/** Makes everybody else wait who would add a provider: two must not share a name. */
export async function lockProviders(tx: Tx): Promise<void> {
  await tx.$executeRaw`lock table "Provider" in share row exclusive mode`;
}

/** A provider that nobody else edits until the transaction ends; null where it is gone. */
export async function lockProvider(tx: Tx, key: string) {
  await tx.$queryRaw`select 1 from "Provider" where key = ${key} for update`;
  return tx.provider.findUnique({ where: { key } });
}

/** The key and the name of every provider. */
export async function findProviderNames(tx: Tx): Promise<{ key: string; name: string }[]> {
  return tx.provider.findMany({ select: { key: true, name: true } });
}

/** Whether the catalogue has a provider of this key. */
export async function hasProvider(tx: Tx, key: string): Promise<boolean> {
  return (await tx.provider.count({ where: { key } })) > 0;
}

/** Writes a new provider, with its line in the history. */
export async function insertProvider(tx: Tx, ctx: ActorContext, provider: Provider): Promise<void> {
  const id = ctx.newId();
  await tx.provider.create({ data: { id, ...provider } });
  await recordChange(tx, ctx, id, {
    part: { kind: "provider", key: provider.key },
    field: "created",
    locale: null,
    before: null,
    after: { ...provider },
    revision: 0,
  });
}

/** Writes one field of a provider, and the revisions of all of them. */
export async function writeProvider(
  tx: Tx,
  key: string,
  fields: Partial<Omit<Provider, "key">>,
  revisions: Record<string, number>,
): Promise<void> {
  await tx.provider.update({ where: { key }, data: { ...fields, revisions } });
}
