import type { Hash } from "../hash.ts";
import type { Locale } from "../locale.ts";
import type { PublicFacts, Slug } from "../platform/platform.ts";
import type { BasePolicyContent } from "../policy/policy-content.ts";
import { byText, type PolicyInputs, type ResolvedPolicy, resolve } from "../policy/resolve.ts";
import { type Content, type Leaf, type Manifest, manifestSchema } from "./manifest.ts";
import { seal, type Sealed } from "./sealed.ts";
import { baseSchemaOf } from "./sealed-base.ts";
import { sealCatalogue } from "./sealed-catalogue.ts";
import { sealInputs } from "./sealed-inputs.ts";
import { toDocument } from "./to-document.ts";

/** A draft, sealed: nothing here depends on who publishes it, when, or as which number. */
export interface SealedDraft {
  readonly policy: ResolvedPolicy;
  readonly documents: Readonly<Record<string, Sealed>>;
  /** Its hash is the content hash. */
  readonly content: Sealed & { readonly value: Content };
  readonly inputs: Sealed;
  /** The categories and providers that the inputs name by this hash. */
  readonly catalogue: Sealed;
}

/**
 * Resolves and seals what would be published. A text that a locale lacks is left out of its document:
 * the checks, not the sealing, refuse it.
 */
export function sealDraft(inputs: PolicyInputs): SealedDraft {
  const policy = resolve(inputs);
  const documents = Object.fromEntries(
    policy.locales.map((locale) => [locale, seal(toDocument(policy, locale))]),
  );
  const catalogue = sealCatalogue(inputs.catalogue);
  return {
    policy,
    documents,
    content: sealContent(policy.platform, documents),
    inputs: sealInputs(inputs, catalogue.hash),
    catalogue,
  };
}

/** What a visitor can see: the documents by locale, and whose they are. */
export function sealContent(
  platform: PublicFacts,
  documents: Readonly<Record<string, Pick<Sealed, "hash">>>,
): SealedDraft["content"] {
  const value: Content = {
    schema: 1,
    platform,
    documents: Object.fromEntries(
      Object.entries(documents).map(([locale, { hash }]) => [locale, hash]),
    ),
  };
  return { ...seal(value), value };
}

/** A base version's content, its parts in one order whatever the order they were loaded in. */
export function sealBase(base: BasePolicyContent): Sealed {
  return seal({
    schema: baseSchemaOf(base),
    ...base,
    locales: base.locales.toSorted(byText),
    sections: base.sections.toSorted(byKey),
    cookies: base.cookies.toSorted(byKey),
  });
}

export interface VersionFacts {
  readonly draft: SealedDraft;
  readonly base: Hash;
  readonly platform: Slug;
  readonly defaultLocale: Locale;
  readonly number: number;
  readonly effectiveAt: Date;
  readonly previous: Hash | null;
}

/** The manifest of a version; its hash is the version hash. */
export function sealVersion({
  draft,
  previous,
  effectiveAt,
  ...facts
}: VersionFacts): Sealed & { value: Manifest } {
  const value = manifestSchema.parse({
    schema: 1,
    contentHash: draft.content.hash,
    content: draft.content.value,
    inputs: draft.inputs.hash,
    ...facts,
    effectiveAt: effectiveAt.toISOString(),
    ...(previous === null ? {} : { previous }),
  });
  return { ...seal(value), value };
}

/** The ledger's leaf of a publication. */
export function sealLeaf(leaf: Leaf): Sealed {
  return seal(leaf);
}

function byKey(a: { key: string }, b: { key: string }): number {
  return byText(a.key, b.key);
}
