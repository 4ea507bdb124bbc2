import { findMissingRenders } from "../check/rules/d22-stored-render.ts";
import type { Locale } from "../locale.ts";
import type { DocumentFormat, Leaf, Manifest } from "./manifest.ts";

/** Kept bytes held against their hash and their shape: damaged ones have another hash, or cannot be opened. */
export type KeptState = "intact" | "missing" | "damaged";

export interface KeptDocument {
  readonly locale: Locale;
  readonly hash: string;
  readonly state: KeptState;
}

export interface KeptFile extends KeptDocument {
  readonly format: DocumentFormat;
}

/** A published version with all that is kept of it. What could not be opened is null. */
export interface VersionToVerify {
  readonly number: number;
  readonly versionHash: string;
  readonly contentHash: string;
  /** The content hash of the base version that it was made from. */
  readonly baseHash: string;
  /** The version hash of the one before; null for the first. */
  readonly previous: string | null;
  readonly manifest: { readonly state: KeptState; readonly value: Manifest | null };
  /** Those that the manifest names; null where it could not be opened. */
  readonly inputs: { readonly hash: string; readonly state: KeptState } | null;
  readonly base: KeptState;
  readonly documents: readonly KeptDocument[];
  /** Null where the ledger has no leaf of it. */
  readonly leaf: {
    readonly hash: string;
    readonly state: KeptState;
    readonly value: Leaf | null;
  } | null;
  readonly files: readonly KeptFile[];
}

/** What is wrong with something that is kept of a version; `differs`: it is whole, and of something else. */
export interface VersionProblem {
  readonly what:
    | "manifest"
    | "previous"
    | "inputs"
    | "base"
    | "document"
    | "leaf"
    | "render"
    | "file";
  readonly state: "missing" | "damaged" | "differs";
  readonly locale: Locale | null;
  readonly format: DocumentFormat | null;
  readonly hash: string | null;
}

/** Everything that is wrong with what is kept of a version; nothing where all of it is proved. */
export function findVersionProblems(version: VersionToVerify): VersionProblem[] {
  const { manifest, inputs, leaf, versionHash, baseHash, previous } = version;
  return [
    ...stateProblem("manifest", manifest.state, versionHash),
    ...differs("manifest", manifest.value !== null && !isManifestOf(manifest.value, version)),
    ...differs(
      "previous",
      manifest.value !== null && (manifest.value.previous ?? null) !== previous,
    ),
    ...(inputs === null ? [] : stateProblem("inputs", inputs.state, inputs.hash)),
    ...stateProblem("base", version.base, baseHash),
    ...version.documents.flatMap(({ locale, hash, state }) =>
      stateProblem("document", state, hash, locale),
    ),
    ...(leaf === null ? [] : stateProblem("leaf", leaf.state, leaf.hash)),
    ...differs("leaf", leaf?.value != null && leaf.value.manifest !== versionHash),
    ...version.files.flatMap(({ locale, format, hash, state }) =>
      stateProblem("file", state, hash, locale, format),
    ),
    ...missingRenders(version),
  ];
}

function isManifestOf(manifest: Manifest, version: VersionToVerify): boolean {
  return (
    manifest.number === version.number &&
    manifest.contentHash === version.contentHash &&
    manifest.base === version.baseHash
  );
}

/** What the ledger does not name at all: files that it names and the store lacks are told one by one. */
function missingRenders({ number, manifest, leaf, documents }: VersionToVerify): VersionProblem[] {
  const named = Object.keys(leaf?.value?.streams ?? {});
  const locales = documents.map(({ locale }) => locale);
  const found = findMissingRenders({
    number,
    locales: leaf !== null && leaf.value === null ? [] : locales,
    rendered: locales.filter((locale) => named.includes(locale)),
    hasLeaf: leaf !== null || manifest.value === null,
  });
  return found.map(({ code, place }) => ({
    what: code === "leaf_missing" ? "leaf" : "render",
    state: "missing",
    locale: place.locale,
    format: null,
    hash: null,
  }));
}

function stateProblem(
  what: VersionProblem["what"],
  state: KeptState,
  hash: string,
  locale: Locale | null = null,
  format: DocumentFormat | null = null,
): VersionProblem[] {
  return state === "intact" ? [] : [{ what, state, locale, format, hash }];
}

function differs(what: VersionProblem["what"], isOther: boolean): VersionProblem[] {
  return isOther ? [{ what, state: "differs", locale: null, format: null, hash: null }] : [];
}
