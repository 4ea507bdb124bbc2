import type { ActorContext } from "../context.ts";
import { findDoersNamed } from "./describe-entries.ts";
import { findDoers } from "./read-store.ts";
import type { Doer } from "./view.ts";

/** Everybody who did anything, people before programs, by name. */
export async function listActors({ db }: ActorContext): Promise<Doer[]> {
  const ids = await findDoers(db);
  const doerOf = await findDoersNamed(db, ids);
  return ids.map(doerOf).toSorted(byName);
}

function byName(a: Doer, b: Doer): number {
  if (a.isPerson !== b.isPerson) return a.isPerson ? -1 : 1;
  return (a.name ?? a.id).localeCompare(b.name ?? b.id);
}
