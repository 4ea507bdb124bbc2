import type { Json } from "@cookiedesk/domain/canonical-json";

import {
  locales,
  type Model,
  type Part,
  type PartKind,
  partOf,
  partsOf,
  type Place,
  platformAt,
  see,
  type SeenField,
  type Subject,
  versionOf,
} from "./model-policy.ts";

/** One locale of a policy, as far as random edits can change it. */
export interface Page {
  readonly title: Json;
  readonly sections: readonly { key: string; heading: Json; body: Json }[];
  readonly cookies: readonly { key: string; names: Json; purpose: Json; retention: Json }[];
}

/** All that a visitor could see of a draft, in one text. */
export function wholePage(model: Model, subject: Subject): string {
  return JSON.stringify(locales.map((locale) => pageOf(model, subject, locale)));
}

/** What a visitor would read in one locale if the draft were published. */
export function pageOf(model: Model, subject: Subject, locale: string): Page {
  const says = (part: Pick<Part, "kind" | "key">, field: string, isText: boolean) =>
    seen(model, subject, { ...part, field, locale: isText ? locale : null }).value;
  const shown = (kind: PartKind) =>
    inOrder(model, subject, kind).filter((part) => says(part, "hidden", false) !== true);
  return {
    title: says({ kind: "policy", key: "policy" }, "title", true),
    sections: shown("section").map((part) => ({
      key: part.key,
      heading: says(part, "heading", true),
      body: says(part, "body", true),
    })),
    cookies: shown("cookie").map((part) => ({
      key: part.key,
      names: says(part, "names", false),
      purpose: says(part, "purpose", true),
      retention: says(part, "retention", false),
    })),
  };
}

/** The parts of one kind that a subject sees, hidden ones too, as they stand: by order key, then by key. */
export function inOrder(
  model: Model,
  subject: Subject,
  kind: PartKind,
): { kind: PartKind; key: string; orderKey: string }[] {
  const own = partsOf(model, subject);
  const inherited =
    subject.kind === "base"
      ? []
      : versionOf(model, platformAt(model, subject)).parts.filter(
          (part) => partOf(own, part) === undefined,
        );
  return [...own, ...inherited]
    .filter((part) => part.kind === kind)
    .map(({ key }) => ({
      kind,
      key,
      orderKey: String(seen(model, subject, { kind, key, field: "orderKey", locale: null }).value),
    }))
    .toSorted((a, b) => compare(a.orderKey, b.orderKey) || compare(a.key, b.key));
}

/** The places where a platform's own words stand against a base that moved. */
export function conflictsOf(model: Model, subject: Subject): { place: Place; seen: SeenField }[] {
  return [...platformAt(model, subject).overrides.keys()].flatMap((key) => {
    const place = placeAt(key);
    const field = seen(model, subject, place);
    return field.conflict ? [{ place, seen: field }] : [];
  });
}

/** The place that a key of a map stands for. */
export function placeAt(key: string): Place {
  const [kind, part, field, locale] = key.split(" ");
  if (kind !== "policy" && kind !== "section" && kind !== "cookie") throw new Error(key);
  return { kind, key: part ?? "", field: field ?? "", locale: locale ?? null };
}

function seen(model: Model, subject: Subject, place: Place): SeenField {
  const field = see(model, subject, place);
  if (field === null) throw new Error(`the model has no ${place.kind} ${place.key}`);
  return field;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
