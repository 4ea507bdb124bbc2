import { isSameCookie, sharesName } from "@cookiedesk/domain/library/find-library-row";
import { library } from "@cookiedesk/domain/library/library";
import type { LibraryRow } from "@cookiedesk/domain/library/library-row";
import type { CookieEntry } from "@cookiedesk/domain/policy/cookie-entry";
import type { Provider } from "@cookiedesk/domain/policy/provider";

import { loadCatalogue } from "../catalogue/store.ts";
import type { ActorContext } from "../context.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { findPlatforms } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { ListLibraryInput } from "./input.ts";
import { findPresentRows } from "./present-rows.ts";
import type { LibraryRowView, LibraryView } from "./view.ts";

interface Present {
  readonly rows: readonly CookieEntry[];
  readonly providers: readonly Provider[];
  readonly host: string | null;
}

/** The ready rows by tool; each says whether a policy has one of its name already. */
export async function listLibrary(
  ctx: ActorContext,
  { subject }: ListLibraryInput,
): Promise<LibraryView> {
  return inTransaction(ctx.db, async (tx) => {
    const locked = await lockSubject(tx, subject);
    if (locked === null) throw notFound(subject.kind === "base" ? "base_policy" : "platform");
    const rows = await findPresentRows(tx, locked);
    const { providers } = await loadCatalogue(tx);
    const [platform] =
      subject.kind === "base" ? [] : await findPlatforms(tx, { ids: [subject.id] });
    const host = platform === undefined ? null : new URL(platform.url).hostname;
    const present = { rows, providers, host };
    return {
      tools: library.map(({ key, rows: ready }) => ({
        key,
        rows: ready.map((row) => ({ ...row, there: whereThere(row, present) })),
      })),
    };
  });
}

function whereThere(row: LibraryRow, { rows, providers, host }: Present): LibraryRowView["there"] {
  const alike = rows.filter((one) => sharesName(row, one));
  const same = alike.find((one) => {
    const provider = providers.find(({ key }) => key === one.provider) ?? null;
    return isSameCookie(row, { names: one.names, domain: one.domain, provider }, host);
  });
  const found = same ?? alike[0];
  return found === undefined ? null : { key: found.key, same: found === same };
}
