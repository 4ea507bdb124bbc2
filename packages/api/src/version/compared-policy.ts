import type { Tx } from "@cookiedesk/db/connect";
import type { ComparedPolicy } from "@cookiedesk/domain/compare/compare-policies";
import type { BasePolicyContent, Catalogue } from "@cookiedesk/domain/policy/policy-content";
import { type ResolvedPolicy, resolve } from "@cookiedesk/domain/policy/resolve";
import { documentSchema, type PolicyDocument } from "@cookiedesk/domain/seal/document";
import { type Manifest, manifestSchema } from "@cookiedesk/domain/seal/manifest";
import { toDocument } from "@cookiedesk/domain/seal/to-document";

import { toSampleInputs } from "../policy/load-draft.ts";
import { readSealed } from "./store.ts";

/** The sides that a comparison can have. */

/** A draft, as it would be sealed. */
export function comparedDraft(policy: ResolvedPolicy): ComparedPolicy {
  return { metadata: policy.platform, documents: documentsOf(policy) };
}

/** A published version, from its sealed bytes. */
export async function comparedVersion(tx: Tx, versionHash: string): Promise<ComparedPolicy> {
  const { manifest, documents } = await readVersion(tx, versionHash);
  return { metadata: manifest.content.platform, documents };
}

/** A base by itself: its words in the catalogue's of today. */
export function comparedBase(content: BasePolicyContent, catalogue: Catalogue): ComparedPolicy {
  return { metadata: {}, documents: documentsOf(resolve(toSampleInputs(content, catalogue))) };
}

export const nothingToCompare: ComparedPolicy = { metadata: {}, documents: {} };

/** A version's manifest and documents, as they were sealed. */
export async function readVersion(
  tx: Tx,
  versionHash: string,
): Promise<{ manifest: Manifest; documents: Record<string, PolicyDocument> }> {
  const manifest = manifestSchema.parse(await readSealed(tx, versionHash));
  const documents: Record<string, PolicyDocument> = {};
  for (const [locale, hash] of Object.entries(manifest.content.documents)) {
    documents[locale] = documentSchema.parse(await readSealed(tx, hash));
  }
  return { manifest, documents };
}

function documentsOf(policy: ResolvedPolicy): Record<string, PolicyDocument> {
  return Object.fromEntries(policy.locales.map((locale) => [locale, toDocument(policy, locale)]));
}
