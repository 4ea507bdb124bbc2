import type { Grant } from "@cookiedesk/domain/access/grant";

import type { SamplesOf } from "./sample.ts";
import { givePassword, giveSecondStep, giveSession } from "./test-accounts.ts";
import { accepted, type World } from "./world.ts";

const viewer: Grant = { role: "viewer", group: null, locales: [] };
const editor: Grant = { role: "editor", group: null, locales: [] };

export const personSamples: SamplesOf<"person"> = {
  list: () => {},
  names: () => {},
  invite: ({ newName }) => ({
    email: `${newName()}-${crypto.randomUUID()}@example.org`,
    name: "Somebody",
    grants: [viewer],
  }),
  inviteAgain: async (world) => ({ personId: (await inviteSomebody(world)).personId }),
  setGrants: async ({ makePerson }) => ({
    personId: (await makePerson([viewer])).id,
    grants: [editor],
    seen: [viewer],
  }),
  suspend: async ({ makePerson }) => ({ personId: (await makePerson([viewer])).id }),
  reinstate: async ({ api, makePerson }) => {
    const { id: personId } = await makePerson([viewer]);
    accepted(await api.person.suspend({ personId }));
    return { personId };
  },
  makeResetLink: async ({ ctx, makePerson }) => {
    const { id: personId } = await makePerson([viewer]);
    await givePassword(ctx, personId);
    return { personId };
  },
  endSessions: async ({ ctx, makePerson }) => {
    const { id: personId } = await makePerson([viewer]);
    await giveSession(ctx, personId);
    return { personId };
  },
  resetTwoFactor: async ({ ctx, makePerson }) => {
    const { id: personId } = await makePerson([viewer]);
    await giveSecondStep(ctx, personId);
    return { personId };
  },
};

/** Somebody who was invited, and the secret of their link. */
export async function inviteSomebody({ api, newName }: World) {
  const email = `${newName()}-${crypto.randomUUID()}@example.org`;
  const asked = { email, name: "Somebody", grants: [viewer] };
  const { personId, link } = accepted(await api.person.invite(asked));
  return { personId, token: tokenOf(link) };
}

/** The secret of a link that was shown. */
export function tokenOf(link: string | null): string {
  return new URL(link ?? "").searchParams.get("token") ?? "";
}
