import type { Tx } from "@cookiedesk/db/connect";
import type { PolicyMetadata } from "@cookiedesk/domain/compare/compare-metadata";
import type { ComparedPolicy } from "@cookiedesk/domain/compare/compare-policies";
import { hashSchema } from "@cookiedesk/domain/hash";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { sealBase, sealDraft } from "@cookiedesk/domain/seal/seal";
import { openInputs } from "@cookiedesk/domain/seal/sealed-inputs";

import { loadCatalogue } from "../catalogue/store.ts";
import { loadBaseDraft, loadPlatformDraft } from "../policy/load-draft.ts";
import { notFound } from "../trpc.ts";
import type { ComparedSideInput } from "./compare-input.ts";
import type { ComparedSide } from "./compare-view.ts";
import { comparedBase, comparedDraft, nothingToCompare, readVersion } from "./compared-policy.ts";
import { findComparedBaseVersion, findComparedVersion } from "./compared-store.ts";
import { readBaseContent, readSealed } from "./store.ts";

/** A side of a comparison: what it is, and what it says. */
export interface ReadSide {
  readonly side: ComparedSide;
  readonly policy: ComparedPolicy;
}

/** Reads a side. A draft whose base has no version yet is empty, and so is `live` before anything is. */
export async function readSide(tx: Tx, side: ComparedSideInput): Promise<ReadSide> {
  switch (side.kind) {
    case "draft":
      return readDraft(tx, side.platformId);
    case "live":
      return readPublished(tx, side.platformId, "live");
    case "version":
      return readPublished(tx, side.platformId, side.number);
    case "base":
      return side.number === "draft"
        ? readBaseDraft(tx, side.basePolicyId)
        : readBaseVersion(tx, side.basePolicyId, side.number);
  }
}

async function readDraft(tx: Tx, platformId: string): Promise<ReadSide> {
  const draft = await loadPlatformDraft(tx, platformId);
  if (draft === null) throw notFound("platform");
  const { platform, base, inputs } = draft;
  const unpublished = { name: platform.name, number: null, current: false, effectiveAt: null };
  if (inputs === null || base === null)
    return { side: { ...unpublished, hash: null }, policy: nothingToCompare };

  const sealed = sealDraft(inputs);
  const metadata: PolicyMetadata = {
    ...inputs.platform,
    base: { name: platform.basePolicy.name, version: base.number },
    defaultLocale: platform.defaultLocale,
    facts: inputs.facts,
    jurisdictions: platform.jurisdictions,
  };
  return {
    side: { ...unpublished, hash: sealed.content.hash },
    policy: { ...comparedDraft(sealed.policy), metadata },
  };
}

async function readPublished(
  tx: Tx,
  platformId: string,
  number: number | "live",
): Promise<ReadSide> {
  const version = await findComparedVersion(tx, platformId, number);
  if (version === null) {
    if (number !== "live") throw notFound("version");
    const { side } = await readDraft(tx, platformId);
    return { side: { ...side, hash: null }, policy: nothingToCompare };
  }

  const { manifest, documents } = await readVersion(tx, version.versionHash);
  const { facts } = openInputs(await readSealed(tx, manifest.inputs));
  const { basePolicy, number: baseNumber } = version.baseVersion;
  return {
    side: {
      name: version.platform.name,
      number: version.number,
      current: version.current !== null,
      effectiveAt: version.effectiveAt.toISOString(),
      hash: version.versionHash,
    },
    policy: {
      documents,
      metadata: {
        ...manifest.content.platform,
        number: version.number,
        base: { name: basePolicy.name, version: baseNumber },
        defaultLocale: manifest.defaultLocale,
        facts: factsSchema.parse(facts),
      },
    },
  };
}

async function readBaseDraft(tx: Tx, basePolicyId: string): Promise<ReadSide> {
  const draft = await loadBaseDraft(tx, basePolicyId);
  if (draft === null) throw notFound("base_policy");
  const { base, content, catalogue } = draft;
  return {
    side: {
      name: base.name,
      number: null,
      current: false,
      effectiveAt: null,
      hash: sealBase(content).hash,
    },
    policy: { ...comparedBase(content, catalogue), metadata: { name: base.name } },
  };
}

/** A base's words stand in the catalogue's of today: a base version does not hold them. */
async function readBaseVersion(tx: Tx, basePolicyId: string, number: number): Promise<ReadSide> {
  const version = await findComparedBaseVersion(tx, basePolicyId, number);
  if (version === null) throw notFound("version");
  const { name } = version.basePolicy;
  const content = await readBaseContent(tx, hashSchema.parse(version.contentHash));
  return {
    side: {
      name,
      number,
      current: false,
      effectiveAt: version.publishedAt.toISOString(),
      hash: version.contentHash,
    },
    policy: {
      ...comparedBase(content, await loadCatalogue(tx)),
      metadata: { name, number },
    },
  };
}
