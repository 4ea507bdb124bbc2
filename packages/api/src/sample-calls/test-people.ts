import type { Grant } from "@cookiedesk/domain/access/grant";

import type { Actor, ActorContext } from "../context.ts";

/** For tests: a person with these roles, who has no way to sign in. */
export async function writePerson(
  { db, newId, now }: Pick<ActorContext, "db" | "newId" | "now">,
  name: string,
  grants: readonly Grant[],
): Promise<Actor> {
  const person = { id: newId(), name, email: `${newId()}@example.org` };
  const by = { createdAt: now(), createdBy: "test" };
  await db.user.create({ data: person });
  await db.roleGrant.createMany({
    data: grants.map(({ role, group, locales }) => ({
      ...by,
      id: newId(),
      userId: person.id,
      role,
      groupId: group,
      locales: [...locales],
    })),
  });
  return { ...person, grants };
}

/** For tests: something unread, for the one who acts. */
export async function writeNotification({ db, newId, now, actor }: ActorContext): Promise<string> {
  const id = newId();
  await db.notification.create({
    data: { id, personId: actor.id, kind: "mentioned", by: "somebody", at: now() },
  });
  return id;
}
