import type { Tx } from "@cookiedesk/db/connect";
import { type ComparedPolicy, comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import { hashSchema } from "@cookiedesk/domain/hash";

import { hashLinkToken } from "../account/link-token.ts";
import { findBaseVersion } from "../base-policy/store.ts";
import { loadCatalogue } from "../catalogue/store.ts";
import type { ApiContext } from "../context.ts";
import { findNames } from "../policy/store.ts";
import { samplePlatform } from "../policy/load-draft.ts";
import type { Subject } from "../policy/view.ts";
import { findCurrentHashes } from "../review/current-hashes.ts";
import { readKeptBase, readKeptContents, readKeptPolicy } from "../review/kept-content.ts";
import { inTransaction } from "../transaction.ts";
import { comparedBase, comparedVersion } from "../version/compared-policy.ts";
import { findVersion, readBaseContent } from "../version/store.ts";
import type { OpenPreviewLinkInput } from "./input.ts";
import { findSubjectName, openLink } from "./store.ts";
import type { SharedDraft } from "./view.ts";

/**
 * What a link shows, to somebody of whom nothing is known but the link. Null alike for one that never was, has ended or
 * is too old.
 */
export async function openPreviewLink(
  { db, now }: Pick<ApiContext, "db" | "now">,
  { token }: OpenPreviewLinkInput,
): Promise<SharedDraft | null> {
  return inTransaction(db, async (tx) => {
    const link = await openLink(tx, hashLinkToken(token), now());
    const subject = link === null ? null : subjectOf(link);
    if (link === null || subject === null) return null;

    const name = await findSubjectName(tx, subject);
    if (name === null) return null;
    const shown = await readShown(tx, subject, link);
    const hashes = await findCurrentHashes(tx, [subject]);
    const nameOf = await findNames(tx, [link.createdBy]);
    return {
      kind: subject.kind,
      name,
      label: link.label,
      madeBy: nameOf(link.createdBy),
      madeAt: link.createdAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
      moved: hashes.get(subject.id) !== link.contentHash,
      platform: shown.platform,
      documents: shown.policy.documents,
      comparedWith: link.comparedWith,
      comparison: shown.before === null ? null : comparePolicies(shown.before, shown.policy),
    };
  });
}

interface Shown {
  readonly platform: SharedDraft["platform"];
  readonly policy: ComparedPolicy;
  /** What was live when the link was made. */
  readonly before: ComparedPolicy | null;
}

interface Kept {
  readonly contentHash: string;
  readonly comparedWith: number | null;
}

async function readShown(tx: Tx, subject: Subject, kept: Kept): Promise<Shown> {
  return subject.kind === "base"
    ? readShownBase(tx, subject.id, kept)
    : readShownPlatform(tx, subject.id, kept);
}

async function readShownBase(
  tx: Tx,
  id: string,
  { contentHash, comparedWith }: Kept,
): Promise<Shown> {
  const catalogue = await loadCatalogue(tx);
  const version = comparedWith === null ? null : await findBaseVersion(tx, id, comparedWith);
  return {
    platform: samplePlatform,
    policy: comparedBase(await readKeptBase(tx, contentHash), catalogue),
    before:
      version === null
        ? null
        : comparedBase(await readBaseContent(tx, hashSchema.parse(version.contentHash)), catalogue),
  };
}

async function readShownPlatform(
  tx: Tx,
  id: string,
  { contentHash, comparedWith }: Kept,
): Promise<Shown> {
  const content = (await readKeptContents(tx, [contentHash])).get(contentHash);
  if (content === undefined) throw new Error(`the kept content ${contentHash} is missing`);
  const version = comparedWith === null ? null : await findVersion(tx, id, comparedWith);
  return {
    platform: content.platform,
    policy: await readKeptPolicy(tx, contentHash),
    before: version === null ? null : await comparedVersion(tx, version.versionHash),
  };
}

function subjectOf({
  platformId,
  basePolicyId,
}: {
  platformId: string | null;
  basePolicyId: string | null;
}): Subject | null {
  if (platformId !== null) return { kind: "platform", id: platformId };
  return basePolicyId === null ? null : { kind: "base", id: basePolicyId };
}
