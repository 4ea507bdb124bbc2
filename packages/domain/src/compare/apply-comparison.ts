import type { Json } from "../canonical-json.ts";
import { documentSchema, type PolicyDocument } from "../seal/document.ts";
import type { DocumentComparison } from "./compare-documents.ts";
import { policyMetadataSchema, type PolicyMetadata } from "./compare-metadata.ts";
import type { DocumentPart, PartChange } from "./compare-parts.ts";
import { type ComparedPolicy, type Comparison, hashOfCompared } from "./compare-policies.ts";
import { wordsAfter } from "./compare-words.ts";

/** A change as it can be carried over: its words, values and order, without the whole part that came of it. */
type AppliedChange = Omit<PartChange<DocumentPart>, "before" | "after">;
type AppliedDocument = Pick<DocumentComparison, "locale" | "state" | "title"> &
  Readonly<Record<"sections" | "cookies" | "categories", readonly AppliedChange[]>>;
type AppliedComparison = Pick<Comparison, "from" | "metadata"> & {
  readonly locales: readonly AppliedDocument[];
};

export type AppliedResult =
  | { readonly ok: true; readonly policy: ComparedPolicy }
  | { readonly ok: false; readonly code: "starts_elsewhere" };

/** Makes the second side out of the first and the changes; refused where the policy is not the first side. */
export function applyComparison(
  policy: ComparedPolicy,
  { from, metadata, locales }: AppliedComparison,
): AppliedResult {
  if (hashOfCompared(policy) !== from) return { ok: false, code: "starts_elsewhere" };

  const documents: Record<string, PolicyDocument> = {};
  for (const change of locales.filter(({ state }) => state !== "removed")) {
    documents[change.locale] = applyToDocument(policy.documents[change.locale], change);
  }
  return {
    ok: true,
    policy: { metadata: applyToMetadata(policy.metadata, metadata), documents },
  };
}

function applyToMetadata(
  metadata: PolicyMetadata,
  changes: Comparison["metadata"],
): PolicyMetadata {
  const applied = new Map<string, Json | undefined>(Object.entries(metadata));
  for (const { field, after } of changes) setOrDelete(applied, field, after);
  return policyMetadataSchema.parse(Object.fromEntries(applied));
}

function applyToDocument(
  document: PolicyDocument | undefined,
  { locale, title, sections, cookies, categories }: AppliedDocument,
): PolicyDocument {
  return documentSchema.parse({
    schema: 1,
    locale,
    title: title === null ? (document?.title ?? "") : wordsAfter(title.words),
    sections: applyToParts(document?.sections ?? [], sections),
    categories: applyToParts(document?.categories ?? [], categories).map((category) => ({
      title: "",
      ...category,
    })),
    cookies: applyToParts(document?.cookies ?? [], cookies),
  });
}

/** The changes stand in the order of the second side. */
function applyToParts(parts: readonly DocumentPart[], changes: readonly AppliedChange[]) {
  return changes
    .filter(({ state }) => state !== "removed")
    .map(({ key, from, texts, values }) => {
      const fields = new Map<string, Json | undefined>(
        Object.entries((from === null ? undefined : parts[from - 1]) ?? {}),
      );
      for (const { field, words } of texts)
        setOrDelete(fields, field, wordsAfter(words) === "" ? null : wordsAfter(words));
      for (const { field, after } of values) setOrDelete(fields, field, after);
      return { ...Object.fromEntries(fields), key };
    });
}

/** Null says that there is nothing: what is absent is left out, as in sealed bytes. */
function setOrDelete(fields: Map<string, Json | undefined>, field: string, value: Json): void {
  if (value === null) fields.delete(field);
  else fields.set(field, value);
}
