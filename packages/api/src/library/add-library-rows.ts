import type { Tx } from "@cookiedesk/db/connect";
import { isSameProvider, sharesName } from "@cookiedesk/domain/library/find-library-row";
import { libraryRows } from "@cookiedesk/domain/library/library";
import { libraryEntry } from "@cookiedesk/domain/library/library-entry";
import type { LibraryRow } from "@cookiedesk/domain/library/library-row";
import type { CookieEntry } from "@cookiedesk/domain/policy/cookie-entry";

import { freeProviderKey } from "../catalogue/provider-key.ts";
import { insertProvider, lockProviders } from "../catalogue/provider-store.ts";
import { loadCatalogue } from "../catalogue/store.ts";
import { tellAct } from "../audit/tell-act.ts";
import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { keyFrom } from "../policy/add-part.ts";
import { type LockedSubject, lockKeys, lockSubject } from "../policy/lock-store.ts";
import { lastOrderKey } from "../policy/part-order.ts";
import { findFreeKey, findSiblings } from "../policy/siblings.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { insertEntry } from "./entry-store.ts";
import type { AddLibraryRowsInput } from "./input.ts";
import { findPresentRows } from "./present-rows.ts";
import type { AddedRows } from "./view.ts";

/**
 * Adds ready rows to the end of a draft's table, in every language of the library, so that a language which the policy
 * takes on later has them too. Providers that the catalogue lacks come with them. A row whose name is there already is
 * left out and named.
 */
export async function addLibraryRows(
  ctx: ActorContext,
  { subject, rows }: AddLibraryRowsInput,
): Promise<AddedRows> {
  return inTransaction(ctx.db, async (tx) => {
    await lockKeys(tx, subject);
    const locked = await lockSubject(tx, subject);
    if (locked === null) throw notFound(subject.kind === "base" ? "base_policy" : "platform");
    await lockProviders(tx);

    const told = tellAct(ctx, { subject });
    const present = (await findPresentRows(tx, subject))?.rows ?? [];
    const wanted = libraryRows.filter(({ id }) => rows.some((row) => row === id));
    const isThere = (row: LibraryRow) => present.some((one) => sharesName(row, one));

    const result: AddedRows = { added: [], skipped: [], newProviders: [] };
    for (const row of wanted) {
      if (isThere(row)) result.skipped.push({ id: row.id, names: row.names });
      else {
        const provider = await findOrAddProvider(tx, told, row, result);
        const { key } = await addRow(tx, told, locked, { row, provider });
        result.added.push({ id: row.id, key });
      }
    }
    return result;
  });
}

async function findOrAddProvider(
  tx: Tx,
  ctx: ActorContext,
  { provider: wanted }: LibraryRow,
  { newProviders }: AddedRows,
): Promise<string> {
  const { providers } = await loadCatalogue(tx);
  const known = providers.find((one) => isSameProvider(wanted, one));
  if (known !== undefined) return known.key;

  const key = freeProviderKey(wanted.name, providers);
  await insertProvider(tx, ctx, { key, ...wanted });
  newProviders.push(wanted.name);
  return key;
}

async function addRow(
  tx: Tx,
  ctx: ActorContext,
  locked: LockedSubject,
  { row, provider }: { row: LibraryRow; provider: string },
): Promise<CookieEntry> {
  const siblings = await findSiblings(tx, locked, "cookie");
  const wantedKey = keyFrom(row.names[0] ?? "", "cookie");
  const entry = libraryEntry(row, {
    key: await findFreeKey(tx, locked, "cookie", wantedKey),
    orderKey: lastOrderKey(siblings),
    provider,
  });
  await insertEntry(tx, ctx, locked.subject, entry);
  await recordChange(tx, ctx, locked.subject.id, {
    part: { kind: "cookie", key: entry.key },
    field: "added",
    locale: null,
    before: null,
    after: { names: [...entry.names], library: row.id, source: { ...row.source } },
    revision: 0,
  });
  return entry;
}
