import { z } from "zod";

import { everywhere, somewhere } from "../access/place.ts";
import { needing, router } from "../trpc.ts";
import { endSessionsOf } from "./end-sessions-of.ts";
import { inviteAgain } from "./invite-again.ts";
import { invitePerson } from "./invite-person.ts";
import { invitePersonInput, personInput, setGrantsInput } from "./input.ts";
import { listNames } from "./list-names.ts";
import { listPeople } from "./list-people.ts";
import { makeResetLink } from "./make-reset-link.ts";
import { reinstatePerson } from "./reinstate-person.ts";
import { resetTwoFactor } from "./reset-two-factor.ts";
import { setGrants } from "./set-grants.ts";
import { suspendPerson } from "./suspend-person.ts";
import {
  grantsSetView,
  invitedAgainView,
  invitedView,
  madeResetLinkView,
  personListView,
  personNamesView,
  reinstatedView,
  sessionsEndedView,
  suspendedView,
  twoFactorResetView,
} from "./view.ts";

export const personRouter = router({
  list: needing("administer", everywhere, z.void())
    .output(personListView)
    .query(({ ctx }) => listPeople(ctx)),
  names: needing("see", somewhere, z.void())
    .output(personNamesView)
    .query(({ ctx }) => listNames(ctx)),
  invite: needing("administer", everywhere, invitePersonInput)
    .output(invitedView)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),
  inviteAgain: needing("administer", everywhere, personInput)
    .output(invitedAgainView)
    .mutation(({ ctx, input }) => inviteAgain(ctx, input)),
  setGrants: needing("administer", everywhere, setGrantsInput)
    .output(grantsSetView)
    .mutation(({ ctx, input }) => setGrants(ctx, input)),
  suspend: needing("administer", everywhere, personInput)
    .output(suspendedView)
    .mutation(({ ctx, input }) => suspendPerson(ctx, input)),
  reinstate: needing("administer", everywhere, personInput)
    .output(reinstatedView)
    .mutation(({ ctx, input }) => reinstatePerson(ctx, input)),
  makeResetLink: needing("administer", everywhere, personInput)
    .output(madeResetLinkView)
    .mutation(({ ctx, input }) => makeResetLink(ctx, input)),
  endSessions: needing("administer", everywhere, personInput)
    .output(sessionsEndedView)
    .mutation(({ ctx, input }) => endSessionsOf(ctx, input)),
  resetTwoFactor: needing("administer", everywhere, personInput)
    .output(twoFactorResetView)
    .mutation(({ ctx, input }) => resetTwoFactor(ctx, input)),
});
