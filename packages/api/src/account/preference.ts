/** How notifications go out by mail. */
export const mailPreferences = ["at_once", "daily", "never"] as const;

/** The languages that mails are written in, those of the back office. */
export const mailLanguages = ["en", "fr"] as const;
export type MailLanguage = (typeof mailLanguages)[number];

/** A language as it is kept; English where it is none of them. */
export function readMailLanguage(language: string): MailLanguage {
  return mailLanguages.find((known) => known === language) ?? "en";
}
