import { inviteSomebody, tokenOf } from "./person-samples.ts";
import type { SamplesOf } from "./sample.ts";
import { givePassword, giveSession, samplePassword } from "./test-accounts.ts";
import { accepted } from "./world.ts";

const password = "other words that samples know";

/** What concerns oneself concerns the world's administrator. */
export const accountSamples: SamplesOf<"account"> = {
  get: () => {},
  sessions: () => {},
  endSession: async ({ ctx }) => ({ id: await giveSession(ctx, ctx.actor.id) }),
  endOtherSessions: async ({ ctx }) => {
    await giveSession(ctx, ctx.actor.id);
  },
  changePassword: async ({ ctx }) => {
    await givePassword(ctx, ctx.actor.id);
    return { current: samplePassword, password };
  },
  setName: ({ newName }) => ({ name: newName() }),
  setMail: async ({ api }) => ({
    mail: (await api.account.get()).mail === "never" ? "daily" : "never",
  }),
  setLanguage: async ({ api }) => ({
    language: (await api.account.get()).language === "fr" ? "en" : "fr",
  }),
  checkLink: async (world) => ({ token: (await inviteSomebody(world)).token }),
  acceptInvitation: async (world) => {
    const { token } = await inviteSomebody(world);
    return { token, name: "Somebody", password };
  },
  resetPassword: async ({ ctx, api, makePerson }) => {
    const { id: personId } = await makePerson([{ role: "viewer", group: null, locales: [] }]);
    await givePassword(ctx, personId);
    const { link } = accepted(await api.person.makeResetLink({ personId }));
    return { token: tokenOf(link), password };
  },
  // A deployment that sends no mail does nothing for it.
  askReset: ({ ctx }) => ({ email: ctx.actor.email }),
};
