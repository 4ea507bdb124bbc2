import type { Json } from "@cookiedesk/domain/canonical-json";

import { mergeSentences } from "./model-text.ts";

/**
 * The policy core as a person would tell it, in plain maps: what two bases and their platforms say, which version each
 * platform stands on, and what was published. Independent of `packages/domain`: no rule is borrowed from it.
 */
export interface Model {
  readonly bases: readonly BaseModel[];
  readonly platforms: readonly PlatformModel[];
  /** Parts that were taken away, in the order in which they went; undoing looks here. */
  readonly removed: RemovedPart[];
  /** How many parts there ever were: each has its number, whatever its key. */
  parts: number;
}

export interface Subject {
  readonly kind: "base" | "platform";
  readonly index: number;
}

export interface Place {
  readonly kind: PartKind;
  readonly key: string;
  readonly field: string;
  readonly locale: string | null;
}
export type PartKind = "policy" | "section" | "cookie";

export interface Field {
  value: Json;
  revision: number;
}

/** A section, a row or the policy itself, as its owner wrote it: field and locale → what it says. */
export interface Part {
  readonly number: number;
  readonly kind: PartKind;
  readonly key: string;
  readonly fields: Map<string, Field>;
}

export interface RemovedPart {
  readonly subject: Subject;
  readonly part: Part;
  /** The edit that undoing names; null where a restoring took the part away. */
  readonly change: string | null;
}

export interface BaseVersion {
  readonly number: number;
  readonly kind: "material" | "minor";
  /** The parts as they were published; nothing writes to them. */
  readonly parts: readonly Part[];
}

export interface BaseModel {
  readonly id: string;
  readonly key: string;
  parts: Part[];
  readonly versions: BaseVersion[];
  edits: number;
}

export interface Override {
  value: Json;
  /** What the base said when this was written. */
  anchor: Json;
  active: boolean;
  revision: number;
}

export type Following = "follows" | "except_material" | "pinned";

export interface PlatformModel {
  readonly id: string;
  /** Which base, by its place in the model. */
  base: number;
  following: Following;
  /** The number of the version that was taken last. */
  taken: number | null;
  /** How often one of the three above changed. */
  standRevision: number;
  readonly overrides: Map<string, Override>;
  own: Part[];
  readonly versions: PublishedVersion[];
  edits: number;
  /** How many people have to approve it. */
  readonly needed: number;
  /** What is in review. */
  review: ReviewModel | null;
}

export interface ReviewModel {
  /** The API gives it. */
  readonly id: string;
  readonly author: number;
  /** What was submitted. */
  readonly page: string;
  /** The last word of each person. */
  readonly words: Map<number, "approve" | "request_changes">;
}

export interface PublishedVersion {
  readonly number: number;
  readonly page: string;
  /** What it was made of, to be brought back as a draft. */
  readonly madeOf: MadeOf;
}

export interface MadeOf {
  readonly base: number;
  readonly version: number;
  /** The overrides that counted, as they stood against the base of then. */
  readonly overrides: ReadonlyMap<string, Pick<Override, "value" | "anchor">>;
  readonly own: readonly Part[];
}

export const locales = ["en", "fr"] as const;

/** A field of a part, or a text of it in one locale, as the key of a map. */
export function fieldKey(field: string, locale: string | null): string {
  return locale === null ? field : `${field} ${locale}`;
}

/** A place as the key of a map. */
export function placeKey({ kind, key, field, locale }: Place): string {
  return `${kind} ${key} ${fieldKey(field, locale)}`;
}

/** Whether two values say the same. */
export function same(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The base that a platform stands on. */
export function baseOf(model: Model, platform: PlatformModel): BaseModel {
  return at(model.bases, platform.base);
}

/** The version that a platform's draft is made from: each, or those up to the next material one, or the one taken. */
export function standsOn(
  { versions }: BaseModel,
  following: Following,
  taken: number | null,
): BaseVersion {
  if (following === "pinned") return at(versions, (taken ?? 0) - 1);
  let stand = at(versions, following === "follows" ? versions.length - 1 : (taken ?? 1) - 1);
  for (const next of versions.slice(stand.number)) {
    if (next.kind === "material") break;
    stand = next;
  }
  return stand;
}

/** The version that a platform's draft is made from now. */
export function versionOf(model: Model, platform: PlatformModel): BaseVersion {
  return standsOn(baseOf(model, platform), platform.following, platform.taken);
}

/** A field as somebody who opens the editor sees it. */
export interface SeenField {
  readonly value: Json;
  readonly revision: number;
  /** What the base says; null where the field is the subject's own. */
  readonly base: Json;
  readonly overridden: boolean;
  readonly conflict: boolean;
  /** The base has no such part any more. */
  readonly partGone: boolean;
  readonly isOwn: boolean;
}

/** What a subject says at a place, on the version of its base that is given; null where there is no such part. */
export function see(
  model: Model,
  subject: Subject,
  place: Place,
  version = subject.kind === "base" ? null : versionOf(model, platformAt(model, subject)),
): SeenField | null {
  const own = partOf(partsOf(model, subject), place);
  if (own !== undefined) {
    const { value, revision } = read(own, place);
    return { value, revision, base: null, ...plain, isOwn: true };
  }
  if (subject.kind === "base" || version === null) return null;

  const override = platformAt(model, subject).overrides.get(placeKey(place));
  const part = partOf(version.parts, place);
  if (part === undefined && override === undefined) return null;
  const base =
    part === undefined ? null : place.field === "hidden" ? false : read(part, place).value;
  const revision = override?.revision ?? 0;
  const partGone = part === undefined;
  if (override === undefined || !override.active)
    return { value: base, revision, base, ...plain, partGone };

  const seen = { revision, base, partGone, isOwn: false, overridden: true };
  if (partGone) return { ...seen, value: override.value, conflict: place.field !== "hidden" };
  if (same(override.anchor, base)) return { ...seen, value: override.value, conflict: false };
  if (same(override.value, base)) return { ...seen, value: base, conflict: false };
  const merged =
    place.locale === null
      ? null
      : mergeSentences(place.locale, { anchor: override.anchor, base, own: override.value });
  return { ...seen, value: merged ?? override.value, conflict: merged === null };
}

const plain = { overridden: false, conflict: false, partGone: false, isOwn: false };

/** The parts that a subject wrote itself. */
export function partsOf(model: Model, subject: Subject): Part[] {
  return subject.kind === "base" ? baseAt(model, subject).parts : platformAt(model, subject).own;
}

/** The part that a place belongs to. */
export function partOf(
  parts: readonly Part[],
  { kind, key }: Pick<Part, "kind" | "key">,
): Part | undefined {
  return parts.find((part) => part.kind === kind && part.key === key);
}

/** What a part says in one field; a field that was never written has revision 0. */
export function read(part: Part, { field, locale }: Pick<Place, "field" | "locale">): Field {
  return part.fields.get(fieldKey(field, locale)) ?? { value: null, revision: 0 };
}

/** The base that a subject is. */
export function baseAt(model: Model, { index }: Subject): BaseModel {
  return at(model.bases, index);
}

/** The platform that a subject is. */
export function platformAt(model: Model, { index }: Subject): PlatformModel {
  return at(model.platforms, index);
}

/** One of a list that is known to be there. */
export function at<Member>(list: readonly Member[], index: number): Member {
  const member = list[index];
  if (member === undefined) throw new Error(`the model has no ${index} of ${list.length}`);
  return member;
}
