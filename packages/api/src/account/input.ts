import { z } from "zod";

import { storableText } from "../storable-text.ts";
import { mailLanguages, mailPreferences } from "./preference.ts";

const token = z.string().max(200);
const line = storableText(1000);
/** Any characters at all are a password. */
const password = z.string().max(1000);

export const linkInput = z.strictObject({ token });
export type LinkInput = z.infer<typeof linkInput>;

export const acceptInvitationInput = z.strictObject({ token, name: line, password });
export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>;

export const resetPasswordInput = z.strictObject({ token, password });
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>;

export const askResetInput = z.strictObject({ email: storableText(254) });
export type AskResetInput = z.infer<typeof askResetInput>;

export const sessionInput = z.strictObject({ id: storableText(100) });
export type SessionInput = z.infer<typeof sessionInput>;

export const changePasswordInput = z.strictObject({ current: password, password });
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;

export const setNameInput = z.strictObject({ name: line });
export type SetNameInput = z.infer<typeof setNameInput>;

export const setMailInput = z.strictObject({ mail: z.enum(mailPreferences) });
export type SetMailInput = z.infer<typeof setMailInput>;

export const setLanguageInput = z.strictObject({ language: z.enum(mailLanguages) });
export type SetLanguageInput = z.infer<typeof setLanguageInput>;
