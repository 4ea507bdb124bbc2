import { type Following, followingSchema } from "@cookiedesk/domain/platform/following";

/** What a platform's draft could be made from, as the address of the page says it. */
export interface BaseChoice {
  /** The key of a base policy. */
  readonly base: string;
  readonly following: Following;
  /** The version to take; null: the one it is on, or another base's newest. */
  readonly version: number | null;
}

interface Stand {
  readonly key: string;
  readonly following: Following;
}

/** Reads the choice from the address; what it does not say stays as it is. */
export function readBaseChoice(query: URLSearchParams, { key, following }: Stand): BaseChoice {
  const version = Number(query.get("version") ?? "");
  const read = followingSchema.safeParse(query.get("following"));
  const chosen = read.success ? read.data : following;
  return {
    base: query.get("base") ?? key,
    following: chosen,
    version: chosen !== "follows" && Number.isInteger(version) && version > 0 ? version : null,
  };
}

/** The choice as an address, without what the platform has already. */
export function writeBaseChoice(choice: BaseChoice, { key, following }: Stand): URLSearchParams {
  const query = new URLSearchParams();
  if (choice.base !== key) query.set("base", choice.base);
  if (choice.following !== following) query.set("following", choice.following);
  if (choice.following !== "follows" && choice.version !== null)
    query.set("version", String(choice.version));
  return query;
}
