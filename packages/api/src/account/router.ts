import { z } from "zod";

import { oneself, router, stranger } from "../trpc.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { askReset } from "./ask-reset.ts";
import { changePassword } from "./change-password.ts";
import { checkLink } from "./check-link.ts";
import { describeAccount } from "./describe-account.ts";
import { endOneSession } from "./end-one-session.ts";
import { endOtherSessions } from "./end-other-sessions.ts";
import {
  acceptInvitationInput,
  askResetInput,
  changePasswordInput,
  linkInput,
  resetPasswordInput,
  sessionInput,
  setLanguageInput,
  setMailInput,
  setNameInput,
} from "./input.ts";
import { listSessions } from "./list-sessions.ts";
import { resetPassword } from "./reset-password.ts";
import { setLanguage } from "./set-language.ts";
import { setMail } from "./set-mail.ts";
import { setName } from "./set-name.ts";
import {
  acceptedView,
  accountView,
  linkView,
  nameSetView,
  passwordChangedView,
  resetAskedView,
  resetView,
  savedView,
  sessionsEndedView,
  sessionsView,
} from "./view.ts";

export const accountRouter = router({
  get: oneself
    .input(z.void())
    .output(accountView)
    .query(({ ctx }) => describeAccount(ctx)),
  sessions: oneself
    .input(z.void())
    .output(sessionsView)
    .query(({ ctx }) => listSessions(ctx)),
  endSession: oneself
    .input(sessionInput)
    .output(sessionsEndedView)
    .mutation(({ ctx, input }) => endOneSession(ctx, input)),
  endOtherSessions: oneself
    .input(z.void())
    .output(sessionsEndedView)
    .mutation(({ ctx }) => endOtherSessions(ctx)),
  changePassword: oneself
    .input(changePasswordInput)
    .output(passwordChangedView)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  setName: oneself
    .input(setNameInput)
    .output(nameSetView)
    .mutation(({ ctx, input }) => setName(ctx, input)),
  setMail: oneself
    .input(setMailInput)
    .output(savedView)
    .mutation(({ ctx, input }) => setMail(ctx, input)),
  setLanguage: oneself
    .input(setLanguageInput)
    .output(savedView)
    .mutation(({ ctx, input }) => setLanguage(ctx, input)),
  checkLink: stranger
    .input(linkInput)
    .output(linkView)
    .query(({ ctx, input }) => checkLink(ctx, input)),
  acceptInvitation: stranger
    .input(acceptInvitationInput)
    .output(acceptedView)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  resetPassword: stranger
    .input(resetPasswordInput)
    .output(resetView)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  askReset: stranger
    .input(askResetInput)
    .output(resetAskedView)
    .mutation(({ ctx, input }) => askReset(ctx, input)),
});
