import { isSameCookie, sharesName } from "@cookiedesk/domain/library/find-library-row";
import { library } from "@cookiedesk/domain/library/library";
import type { LibraryRow } from "@cookiedesk/domain/library/library-row";
import type { Provider } from "@cookiedesk/domain/policy/provider";

import { loadCatalogue } from "../catalogue/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { ListLibraryInput } from "./input.ts";
import { findPresentRows, type PresentRows } from "./present-rows.ts";
import type { LibraryRowView, LibraryView } from "./view.ts";

/** The ready rows by tool; each says whether a policy has one of its name already. */
export async function listLibrary(
  ctx: ActorContext,
  { subject }: ListLibraryInput,
): Promise<LibraryView> {
  return inTransaction(ctx.db, async (tx) => {
    const present = await findPresentRows(tx, subject);
    if (present === null) throw notFound(subject.kind === "base" ? "base_policy" : "platform");
    const { providers } = await loadCatalogue(tx);
    return {
      tools: library.map(({ key, rows: ready }) => ({
        key,
        rows: ready.map((row) => ({ ...row, there: whereThere(row, present, providers) })),
      })),
    };
  });
}

function whereThere(
  row: LibraryRow,
  { rows, host }: PresentRows,
  providers: readonly Provider[],
): LibraryRowView["there"] {
  const alike = rows.filter((one) => sharesName(row, one));
  const same = alike.find((one) => {
    const provider = providers.find(({ key }) => key === one.provider) ?? null;
    return isSameCookie(row, { names: one.names, domain: one.domain, provider }, host);
  });
  const found = same ?? alike[0];
  return found === undefined ? null : { key: found.key, same: found === same };
}
