/** What happens in signing in, apart from the procedures: the audit has an entry for each. */
export type AuthAct =
  | "session.begin"
  | "session.end"
  /** A secret was made for the second step; it does not count before a code of it was given. */
  | "account.prepareTwoFactor"
  | "account.enableTwoFactor"
  | "account.disableTwoFactor"
  | "account.renewRecoveryCodes";
