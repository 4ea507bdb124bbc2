import type { Tx } from "@cookiedesk/db/connect";
import type { Act } from "@cookiedesk/domain/access/act";
import { may, type Target } from "@cookiedesk/domain/access/may";

import { notAllowed } from "../access/assert-may.ts";
import { type Place, seeingSubject, onSubject, somewhere } from "../access/place.ts";
import { findGroupIds, findPeopleWho } from "../access/store.ts";
import type { ActorContext } from "../context.ts";
import { notFound } from "../trpc.ts";
import type { CommentPlace } from "./input.ts";
import { findReviewThread, placeExists } from "./store.ts";
import type { CommentPeople } from "./view.ts";

/** What the gate looks at to let somebody read. A review's subjects are looked up by `assertPlace`. */
export function seeingPlace({ place }: { place: CommentPlace }): Place {
  return place.kind === "review" ? somewhere() : seeingSubject(place);
}

/** What the gate looks at to let somebody write. */
export function onPlace({ place }: { place: CommentPlace }): Place {
  return place.kind === "review" ? somewhere() : onSubject({ subject: place.subject });
}

/**
 * Ends the call where there is no such place. A review is reached by whoever may do this on one of its subjects, and is
 * unknown to whoever may see none.
 */
export async function assertPlace(
  tx: Tx,
  { actor }: ActorContext,
  act: Act,
  place: CommentPlace,
): Promise<void> {
  const what =
    place.kind === "version" ? "version" : place.kind === "review" ? "review" : "base_policy";
  if (!(await placeExists(tx, place))) throw notFound(what);
  if (place.kind !== "review") return;
  const seen = (await findTargets(tx, place, "see")).map((to) => may(actor.grants, "see", to));
  if (!seen.some(({ ok }) => ok)) throw notFound("review");
  const asked = (await findTargets(tx, place, act)).map((to) => may(actor.grants, act, to));
  const [denied] = asked.flatMap((permission) => (permission.ok ? [] : permission.denial));
  if (denied !== undefined && asked.every(({ ok }) => !ok)) throw notAllowed(denied);
}

/** The people who may see the place, by name. */
export async function findReaders(tx: Tx, place: CommentPlace): Promise<CommentPeople> {
  const readers = new Map<string, CommentPeople[number]>();
  for (const target of await findTargets(tx, place, "see"))
    for (const { id, name } of await findPeopleWho(tx, "see", target))
      readers.set(id, { id, name });
  return [...readers.values()];
}

/** Where permission on the place is decided: one target for each set of groups that its platforms are in. */
async function findTargets(tx: Tx, place: CommentPlace, act: Act): Promise<Target[]> {
  const { platformIds, hasBase } = await findSubjects(tx, place);
  const groups = new Map(
    [...(await findGroupIds(tx, platformIds)).values()].map((ids) => [
      ids.toSorted().join(),
      { kind: "platform", groups: ids } as const,
    ]),
  );
  // Everybody sees the bases that platforms are made from; what is done to one concerns all.
  const base: Target = { kind: act === "see" ? "somewhere" : "everywhere" };
  return [...groups.values(), ...(hasBase ? [base] : [])];
}

async function findSubjects(tx: Tx, place: CommentPlace) {
  if (place.kind === "review") return findReviewThread(tx, place.threadId);
  const { kind, id } = place.subject;
  return kind === "base"
    ? { platformIds: [], hasBase: true }
    : { platformIds: [id], hasBase: false };
}
