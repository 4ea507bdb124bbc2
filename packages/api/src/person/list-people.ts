import type { ActorContext } from "../context.ts";
import { findPeople } from "./store.ts";
import type { PersonList } from "./view.ts";

/** Everybody, with what they may do and whether they can come in. */
export async function listPeople({ db }: ActorContext): Promise<PersonList> {
  const people = await findPeople(db);
  return {
    people: people.map(({ suspendedAt, hasPassword, lastSeenAt, links, ...person }) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      state: suspendedAt !== null ? "suspended" : hasPassword ? "active" : "invited",
      grants: person.grants.map(({ role, group, locales }) => ({
        role,
        group,
        locales: [...locales],
      })),
      twoFactor: person.twoFactorEnabled,
      lastSeenAt: lastSeenAt?.toISOString() ?? null,
      invitation: invitationOf(links[0]),
    })),
  };
}

function invitationOf(link: { expiresAt: Date } | undefined): { expiresAt: string } | null {
  return link === undefined ? null : { expiresAt: link.expiresAt.toISOString() };
}
