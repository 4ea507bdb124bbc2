import { resolve } from "@cookiedesk/domain/policy/resolve";
import { toDocument } from "@cookiedesk/domain/seal/to-document";

import { loadCatalogue } from "../catalogue/store.ts";
import type { ActorContext } from "../context.ts";
import { toSampleInputs } from "../policy/load-draft.ts";
import { findNames } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { changeKindView } from "../view.ts";
import { readVersionContent } from "./restore-base-version.ts";
import type { OpenBaseVersionInput } from "./restore-input.ts";
import type { OpenBaseVersion } from "./restore-view.ts";
import { findBaseVersion } from "./store.ts";

/** One published version of a base, as a platform that does nothing of its own would show it in one locale. */
export async function openBaseVersion(
  ctx: ActorContext,
  { basePolicyId, number, locale }: OpenBaseVersionInput,
): Promise<OpenBaseVersion> {
  return inTransaction(ctx.db, async (tx) => {
    const row = await findBaseVersion(tx, basePolicyId, number);
    if (row === null) throw notFound("version");
    const content = await readVersionContent(tx, basePolicyId, number);
    const nameOf = await findNames(tx, [row.publishedBy]);
    const shown = content.locales.find((one) => one === locale) ?? content.locales[0];
    if (shown === undefined) throw new Error(`base version ${row.id} has no locale`);

    const policy = resolve(toSampleInputs(content, await loadCatalogue(tx), [shown]));
    return {
      number,
      publishedAt: row.publishedAt.toISOString(),
      by: nameOf(row.publishedBy),
      note: row.note,
      kind: changeKindView.parse(row.kind),
      contentHash: row.contentHash,
      locales: [...content.locales],
      document: toDocument(policy, shown),
      platform: policy.platform,
    };
  });
}
