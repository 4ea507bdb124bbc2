import type { Tx } from "@cookiedesk/db/connect";
import type { ComparedPolicy } from "@cookiedesk/domain/compare/compare-policies";
import { hashSchema } from "@cookiedesk/domain/hash";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { type Content, contentSchema } from "@cookiedesk/domain/seal/manifest";

import type { DraftContent } from "../platform/draft-content.ts";
import { keepSealed } from "../version/blob-store.ts";
import { findLatestSealed, readAllSealed, readBaseContent, readSealed } from "../version/store.ts";

/** Keeps what a platform's draft says, as it is now, under its content hash. */
export async function keepContent(
  tx: Tx,
  platformId: string,
  { content, documents }: DraftContent,
): Promise<void> {
  const before = await findLatestSealed(tx, platformId);
  await keepSealed(tx, [
    ...Object.entries(documents).map(([locale, document]) => ({
      ...document,
      like: before?.documents[locale],
    })),
    content,
  ]);
}

/** Whose content was kept under its hash, and in which languages. */
export async function readKeptContents(
  tx: Tx,
  contentHashes: readonly string[],
): Promise<Map<string, Content>> {
  return readAllSealed(tx, contentHashes, (sealed) => contentSchema.parse(sealed));
}

/** What a platform's draft said when it was kept. */
export async function readKeptPolicy(tx: Tx, contentHash: string): Promise<ComparedPolicy> {
  const { platform, documents } = contentSchema.parse(await readSealed(tx, contentHash));
  const opened = await readAllSealed(tx, Object.values(documents), (sealed) =>
    documentSchema.parse(sealed),
  );
  return {
    metadata: platform,
    documents: Object.fromEntries(
      Object.entries(documents).flatMap(([locale, hash]) => {
        const document = opened.get(hash);
        return document === undefined ? [] : [[locale, document]];
      }),
    ),
  };
}

/** What a base's draft said when it was kept. */
export async function readKeptBase(tx: Tx, contentHash: string): Promise<BasePolicyContent> {
  return readBaseContent(tx, hashSchema.parse(contentHash));
}
