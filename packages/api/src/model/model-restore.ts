import { countEdit } from "./model-edit.ts";
import { placeAt } from "./model-page.ts";
import { removePart } from "./model-parts.ts";
import {
  type MadeOf,
  type Model,
  type Part,
  partOf,
  type PlatformModel,
  platformAt,
  same,
  see,
  type Subject,
  versionOf,
} from "./model-policy.ts";

/** What a platform's draft is made of now, conflicts apart: with them nothing is published. */
export function takeApart(model: Model, subject: Subject): MadeOf {
  const platform = platformAt(model, subject);
  const overrides = [...platform.overrides].flatMap(([key, override]) => {
    if (!override.active) return [];
    const seen = see(model, subject, placeAt(key));
    const stands = seen === null || seen.partGone;
    const counts = stands ? override : { value: seen.value, anchor: seen.base };
    return [[key, { value: counts.value, anchor: counts.anchor }] as const];
  });
  return {
    base: platform.base,
    version: versionOf(model, platform).number,
    overrides: new Map(overrides),
    own: structuredClone(platform.own),
  };
}

/** Makes a draft say again what it said then, pinned to the base version of then; each difference is one edit. */
export function bringBack(model: Model, subject: Subject, target: MadeOf): void {
  const platform = platformAt(model, subject);
  const stand = { base: target.base, following: "pinned" as const, taken: target.version };
  const before = { base: platform.base, following: platform.following, taken: platform.taken };
  if (!same(before, stand)) {
    Object.assign(platform, stand);
    platform.standRevision += 1;
    countEdit(model, subject);
  }
  bringBackOwn(model, subject, target.own);
  bringBackOverrides(model, subject, platform, target);
  // The restoring has a line of its own.
  countEdit(model, subject);
}

function bringBackOwn(model: Model, subject: Subject, target: readonly Part[]): void {
  const platform = platformAt(model, subject);
  const surplus = platform.own.filter((part) => partOf(target, part) === undefined);
  for (const part of surplus) removePart(model, subject, part, null);

  for (const wanted of target) {
    const part = partOf(platform.own, wanted) ?? takeBack(model, subject, wanted);
    for (const key of new Set([...part.fields.keys(), ...wanted.fields.keys()])) {
      const is = part.fields.get(key) ?? { value: null, revision: 0 };
      const value = wanted.fields.get(key)?.value ?? null;
      if (same(is.value, value)) continue;
      part.fields.set(key, { value, revision: is.revision + 1 });
      countEdit(model, subject);
    }
  }
}

/** A part that went comes back from where it was removed last. */
function takeBack(model: Model, subject: Subject, wanted: Part): Part {
  const removal = model.removed.findLast(
    (one) => same({ ...one.subject }, { ...subject }) && partOf([one.part], wanted) !== undefined,
  );
  if (removal === undefined) throw new Error(`${wanted.key} was never removed`);
  platformAt(model, subject).own.push(removal.part);
  countEdit(model, subject);
  return removal.part;
}

function bringBackOverrides(
  model: Model,
  subject: Subject,
  platform: PlatformModel,
  target: MadeOf,
): void {
  for (const key of new Set([...platform.overrides.keys(), ...target.overrides.keys()])) {
    const is = platform.overrides.get(key);
    const wanted = target.overrides.get(key);
    const present = is?.active === true ? is : undefined;
    const isSame =
      present !== undefined &&
      wanted !== undefined &&
      same(present.value, wanted.value) &&
      same(present.anchor, wanted.anchor);
    if (isSame || (present === undefined && wanted === undefined)) continue;
    platform.overrides.set(key, {
      value: wanted?.value ?? null,
      anchor: wanted?.anchor ?? null,
      active: wanted !== undefined,
      revision: (is?.revision ?? 0) + 1,
    });
    countEdit(model, subject);
  }
}
