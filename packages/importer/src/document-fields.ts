import type { Json } from "@cookiedesk/domain/canonical-json";
import { type Locale, localeSchema } from "@cookiedesk/domain/locale";
import { fieldRule, type PartRef, policyPart } from "@cookiedesk/domain/policy/policy-field";

import type { ImportedCookie } from "./imported-document.ts";
import { type PreparedDocument, providerKey } from "./prepared-document.ts";
import type { Reading } from "./reading.ts";

/** One field of a document: prose belongs to the document's locale, everything else to none. */
export interface DocumentField {
  readonly part: PartRef;
  readonly field: string;
  readonly isProse: boolean;
  readonly reading: Reading;
}

/** A text that a document says and the policy cannot hold. */
export interface UnfitField {
  readonly part: PartRef;
  readonly field: string;
  readonly text: string;
}

export interface ReadDocument {
  readonly document: PreparedDocument;
  readonly locale: Locale;
  readonly fields: readonly DocumentField[];
  readonly unfit: readonly UnfitField[];
}

/** Everything that a document says, field by field, in the form in which a policy stores it. */
export function readDocument(document: PreparedDocument): ReadDocument {
  const fields: DocumentField[] = [];
  const unfit: UnfitField[] = [];
  const add = (part: PartRef, field: string, value: Json, confidence: number) => {
    if (value === null || value === "") return;
    const rule = fieldRule(part.kind, field);
    const parsed = rule?.schema.safeParse(value);
    if (rule === undefined || parsed?.success !== true)
      unfit.push({ part, field, text: typeof value === "string" ? value : JSON.stringify(value) });
    else
      fields.push({
        part,
        field,
        isProse: rule.prose,
        reading: { value: parsed.data, confidence },
      });
  };

  add(policyPart, "title", document.title, 0.9);
  const last = [...document.sections.keys()].at(-1);
  for (const [key, { heading, body }] of document.sections) {
    const confidence = document.isPartial && key === last ? 0.5 : 0.9;
    add({ kind: "section", key }, "heading", heading, confidence);
    add({ kind: "section", key }, "body", body, confidence);
  }
  for (const [key, cookie] of document.cookies) {
    for (const [field, value, confidence] of cookieFields(cookie))
      add({ kind: "cookie", key }, field, value, confidence);
  }
  return { document, locale: localeSchema.parse(document.source.locale), fields, unfit };
}

function cookieFields({
  names,
  provider,
  confidence,
  ...cookie
}: ImportedCookie): [string, Json, number][] {
  const sure = (field: string) => confidence[field] ?? 0.9;
  return [
    ["names", [...names], sure("names")],
    ["domain", cookie.domain ?? null, 0.9],
    ["provider", provider === null ? null : providerKey(provider), sure("provider")],
    ["functionAndLocation", cookie.functionAndLocation, sure("functionAndLocation")],
    ["purpose", cookie.purpose, sure("purpose")],
    ["category", cookie.category, sure("category")],
    ["party", cookie.party, sure("party")],
    ["retention", cookie.retention, sure("retention")],
    ["retentionNote", cookie.retentionNote ?? null, sure("retention")],
  ];
}
