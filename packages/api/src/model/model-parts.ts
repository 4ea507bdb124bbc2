import type { Json } from "@cookiedesk/domain/canonical-json";

import { countEdit } from "./model-edit.ts";
import {
  baseAt,
  type BaseModel,
  baseOf,
  type Model,
  type Part,
  partOf,
  partsOf,
  platformAt,
  type RemovedPart,
  type Subject,
  versionOf,
} from "./model-policy.ts";

/** The key that a new part gets: the one that was asked for, or the first with a number that nobody has who meets it. */
export function freeKey(
  model: Model,
  subject: Subject,
  kind: "section" | "cookie",
  wanted: string,
): string {
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    const isTaken = [...draftsThatMeet(model, subject), publishedFor(model, subject)].some(
      (parts) => partOf(parts, { kind, key }) !== undefined,
    );
    if (!isTaken) return key;
  }
}

/** Adds a part; where it stands among the others is said by the order key that it was given. */
export function addPart(
  model: Model,
  subject: Subject,
  { fields, ...part }: Pick<Part, "kind" | "key"> & { fields: Record<string, [Json, number]> },
): void {
  model.parts += 1;
  const written = Object.entries(fields).map(
    ([field, [value, revision]]) => [field, { value, revision }] as const,
  );
  partsOf(model, subject).push({ ...part, number: model.parts, fields: new Map(written) });
}

/** What the API has to answer when a part is to be taken away. */
export function removalOf(
  model: Model,
  subject: Subject,
  part: Pick<Part, "kind" | "key">,
): "removed" | "inherited" | "needed" | "gone" {
  if (partOf(partsOf(model, subject), part) === undefined) {
    const isInherited =
      subject.kind === "platform" && partOf(publishedFor(model, subject), part) !== undefined;
    return isInherited ? "inherited" : "gone";
  }
  return subject.kind === "base" && part.kind === "section" && part.key === "cookies"
    ? "needed"
    : "removed";
}

/** Takes a part away, to be brought back by the edit that did it. */
export function removePart(
  model: Model,
  subject: Subject,
  wanted: Pick<Part, "kind" | "key">,
  change: string | null,
): void {
  const parts = partsOf(model, subject);
  const part = partOf(parts, wanted);
  if (part === undefined) throw new Error("removed, and no part");
  parts.splice(parts.indexOf(part), 1);
  model.removed.push({ subject, part, change });
  countEdit(model, subject);
}

/** Brings a part back with all that it said, unless its key was given away meanwhile. */
export function restorePart(model: Model, { subject, part }: RemovedPart): "ok" | "key_taken" {
  const present = [
    ...model.bases.map(({ parts }) => parts),
    ...model.platforms.map(({ own }) => own),
  ];
  if (present.flat().some(({ number }) => number === part.number)) return "ok";

  const met = draftsThatMeet(model, subject);
  // A base may bring back what its own published version still has.
  if (subject.kind === "platform") met.push(publishedFor(model, subject));
  if (met.some((parts) => partOf(parts, part) !== undefined)) return "key_taken";
  partsOf(model, subject).push(part);
  countEdit(model, subject);
  return "ok";
}

/** All parts that can come to stand on one page with a subject's: its base's draft and those of the base's platforms. */
function draftsThatMeet(model: Model, subject: Subject): (readonly Part[])[] {
  const base = baseFor(model, subject);
  const platforms = model.platforms.filter((platform) => baseOf(model, platform) === base);
  return [base.parts, ...platforms.map(({ own }) => own)];
}

function publishedFor(model: Model, subject: Subject): readonly Part[] {
  const newest = baseFor(model, subject).versions.at(-1);
  if (subject.kind === "base") return newest?.parts ?? [];
  return versionOf(model, platformAt(model, subject)).parts;
}

function baseFor(model: Model, subject: Subject): BaseModel {
  return subject.kind === "base"
    ? baseAt(model, subject)
    : baseOf(model, platformAt(model, subject));
}
