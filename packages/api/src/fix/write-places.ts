import type { Tx } from "@cookiedesk/db/connect";

import { onlyOne } from "../audit/tell-act.ts";
import type { ActorContext, ToldAct } from "../context.ts";
import { findField } from "../policy/field-store.ts";
import { type LockedSubject, lockSubject } from "../policy/lock-store.ts";
import { readValue, saveFound } from "../policy/save-field.ts";
import type { WantedPlace } from "./input.ts";
import type { MadeFix } from "./view.ts";

/**
 * Locks every draft that is meant, bases before platforms and each kind by id, as all do who take several. Those that
 * are gone are absent.
 */
export async function lockDrafts(
  tx: Tx,
  places: readonly WantedPlace[],
): Promise<ReadonlyMap<string, LockedSubject>> {
  const subjects = new Map(
    places.map(({ subject }) => [`${subject.kind} ${subject.id}`, subject] as const),
  );
  const locked = new Map<string, LockedSubject>();
  for (const [, subject] of [...subjects].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const one = await lockSubject(tx, subject);
    if (one !== null) locked.set(subject.id, one);
  }
  return locked;
}

/** What a fix is about: the draft that it mends, or nothing in particular where it mends several. */
export function aboutPlaces(places: readonly WantedPlace[]): Pick<ToldAct, "subject"> {
  const [first] = places;
  const ids = places.map(({ subject }) => subject.id);
  return { subject: first === undefined ? null : onlyOne(first.subject.kind, ids) };
}

/** Writes each place whose field is still at the revision that was seen; the others are left and listed. */
export async function writePlaces(
  tx: Tx,
  ctx: ActorContext,
  locked: ReadonlyMap<string, LockedSubject>,
  places: readonly WantedPlace[],
): Promise<MadeFix> {
  const result: MadeFix = { made: [], skipped: [] };
  for (const place of places) {
    const made = await writePlace(tx, ctx, locked.get(place.subject.id), place);
    if (made === null) result.skipped.push(place);
    else result.made.push(made);
  }
  return result;
}

async function writePlace(
  tx: Tx,
  ctx: ActorContext,
  locked: LockedSubject | undefined,
  place: WantedPlace,
): Promise<MadeFix["made"][number] | null> {
  const { subject, part, field, locale, revision, base, value } = place;
  const ref = { part, field, locale };
  const found = locked && (await findField(tx, locked, ref, base));
  const read = readValue(ref, value);
  if (found === undefined || found === null || !read.ok) return null;
  if (found.revision !== revision) return null;
  const saved = await saveFound(tx, ctx, subject, found, { value: read.value, revision });
  return saved.ok ? { ...place, value: found.value, revision: saved.revision } : null;
}
