import type { ApiInputs, ApiOutputs } from "../api.ts";

/** What comments are about, and where in it. */
export type CommentPlace = ApiInputs["comment"]["list"]["place"];
export type CommentSpot = NonNullable<ApiInputs["comment"]["write"]["spot"]>;
export type Thread = ApiOutputs["comment"]["list"]["threads"][number];
export type ShownSpot = NonNullable<Thread["spot"]>;

/** A name for a place, under which the browser keeps what is not sent yet. */
export function placeName(place: CommentPlace): string {
  if (place.kind === "review") return `review/${place.threadId}`;
  const { kind, id } = place.subject;
  return `${kind}/${id}${place.kind === "version" ? `/${place.number}` : ""}`;
}

/** A name for a spot: two spots have the same exactly if they are one. */
export function spotName(spot: ShownSpot | null): string {
  if (spot === null) return "";
  const { part, field, locale } = spot;
  return [part.kind, part.key, field ?? "", locale ?? ""].map(encodeURIComponent).join("/");
}
