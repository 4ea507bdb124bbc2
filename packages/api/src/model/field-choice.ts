import type { Json } from "@cookiedesk/domain/canonical-json";
import fc from "fast-check";

import type { FieldEdit } from "./model-edit.ts";
import { inOrder } from "./model-page.ts";
import {
  at,
  baseOf,
  type Model,
  type Place,
  platformAt,
  see,
  type Subject,
  versionOf,
} from "./model-policy.ts";
import { names, namesIn, sentence } from "./model-text.ts";

/** Who, where, and whether they look at something that is not so any more. */
export interface Choice {
  readonly who: number;
  readonly subject: Subject;
  readonly place: number;
  readonly locale: "en" | "fr";
  /** The revision before the one that there is. */
  readonly isStale: boolean;
  /** The base version before the one that there is. */
  readonly isBehind: boolean;
}

/** Words that somebody writes, in terms of those that stand there. */
export type Change =
  | { readonly kind: "name"; readonly slot: 0 | 1 | 2; readonly name: number }
  | { readonly kind: "all"; readonly names: readonly [number, number, number] }
  | { readonly kind: "remove" }
  | { readonly kind: "same" };

const retentions: readonly Json[] = [
  { amount: 6, unit: "month" },
  { amount: 13, unit: "month" },
  "session",
];

/** More often the first than another: where several people write at one place, they meet. */
const anyIndex = (last: number) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(last) });
/** Any of the five platforms. */
export const anyPlatform: fc.Arbitrary<Subject> = fc.record({
  kind: fc.constant("platform" as const),
  index: anyIndex(4),
});
/** The one platform that needs an approval. */
export const needsApproval: Subject = { kind: "platform", index: 1 };
/** It, or one that needs none. */
export const anyReviewed: fc.Arbitrary<Subject> = fc.constantFrom<Subject>(
  needsApproval,
  needsApproval,
  { kind: "platform", index: 3 },
);
/** Any of the two bases. */
export const anyBase: fc.Arbitrary<Subject> = fc.record({
  kind: fc.constant("base" as const),
  index: anyIndex(1),
});
/** A platform or a base. */
export const anySubject: fc.Arbitrary<Subject> = fc.oneof(
  { weight: 3, arbitrary: anyPlatform },
  { weight: 2, arbitrary: anyBase },
);

const rarely = fc.nat(9).map((number) => number === 9);

/** Mostly the title, where people meet; mostly what is so. */
export const choice: fc.Arbitrary<Choice> = fc.record({
  who: fc.nat(2),
  subject: fc.oneof(anyBase, anyPlatform),
  place: fc.oneof(fc.constant(0), fc.nat(20)),
  locale: fc.constantFrom("en", "en", "fr"),
  isStale: rarely,
  isBehind: rarely,
});
const name = fc.nat(2);
/** Mostly one name of three, so that changes of two people often do not touch. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant("name" as const),
      slot: fc.constantFrom(0, 1, 2),
      name,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("all" as const),
      names: fc.tuple(name, name, name),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "remove" as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: "same" as const }) },
);

/** The edit of the chosen one of these places, as the chosen person sees it. */
export function editAt(model: Model, chosen: Choice, places: readonly Place[]): FieldEdit | null {
  if (places.length === 0) return null;
  const { subject } = chosen;
  const place = at(places, chosen.place % places.length);
  const current = see(model, subject, place)?.revision ?? 0;
  return {
    subject,
    place,
    revision: chosen.isStale && current > 0 ? current - 1 : current,
    version: subject.kind === "base" ? null : seenVersion(model, chosen),
    base: subject.kind === "base" ? null : baseOf(model, platformAt(model, subject)),
  };
}

function seenVersion(model: Model, { subject, isBehind }: Choice) {
  const platform = platformAt(model, subject);
  const version = versionOf(model, platform);
  return isBehind && version.number > 1
    ? at(baseOf(model, platform).versions, version.number - 2)
    : version;
}

/** Everything that can be written on the page of a subject. */
export function placesOf(model: Model, subject: Subject, locale: string): Place[] {
  const texts = { policy: ["title"], section: ["heading", "body"], cookie: ["purpose"] } as const;
  const parts = [
    { kind: "policy" as const, key: "policy" },
    ...inOrder(model, subject, "section"),
    ...inOrder(model, subject, "cookie"),
  ];
  return parts.flatMap(({ kind, key }): Place[] => [
    ...texts[kind].map((field) => ({ kind, key, field, locale })),
    ...(kind === "cookie" ? [{ kind, key, field: "retention", locale: null }] : []),
  ]);
}

/** What somebody writes who changes these words. */
export function valueOf(model: Model, { subject, place }: FieldEdit, changed: Change): Json {
  const seen = see(model, subject, place)?.value ?? null;
  if (changed.kind === "same") return seen;
  if (place.field === "hidden") return changed.kind === "all";
  if (place.field === "orderKey") return seen;
  const chosen =
    changed.kind === "remove" ? 0 : changed.kind === "name" ? changed.name : changed.names[0];
  if (place.locale === null) return at(retentions, chosen);
  if (changed.kind === "remove") return null;

  const before = namesIn(place.locale, seen) ?? ["Alma", "Bela", "Carl"];
  const nameAt = (slot: 0 | 1 | 2) => {
    if (changed.kind === "all") return at(names[slot], changed.names[slot]);
    return slot === changed.slot ? at(names[slot], changed.name) : before[slot];
  };
  return sentence(place.locale, [nameAt(0), nameAt(1), nameAt(2)]);
}
