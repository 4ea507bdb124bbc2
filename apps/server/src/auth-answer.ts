/** What an address of signing in answers. */
export interface AuthAnswer {
  readonly status: number;
  readonly body: object;
  readonly cookies: readonly string[];
  /** Seconds until it makes sense to try again. */
  readonly retryAfter?: number;
}

/** Ends a transaction without what it wrote, with this answer. */
export class Refused extends Error {
  readonly answer: AuthAnswer;

  constructor(answer: AuthAnswer) {
    super("refused");
    this.answer = answer;
  }
}

/** The answer to a password that is wrong, of nobody, or of somebody who is suspended: all the same. */
export const wrongCredentials: AuthAnswer = {
  status: 401,
  body: { code: "INVALID_EMAIL_OR_PASSWORD" },
  cookies: [],
};

export const signInFirst: AuthAnswer = {
  status: 401,
  body: { code: "UNAUTHORIZED" },
  cookies: [],
};

/** Nobody is half-way through signing in with this cookie, or not any more. */
export const startAgain: AuthAnswer = {
  status: 401,
  body: { code: "INVALID_TWO_FACTOR_COOKIE" },
  cookies: [],
};

export const wrongCode: AuthAnswer = {
  status: 401,
  body: { code: "INVALID_CODE" },
  cookies: [],
};

/** Tried wrongly too often: not before so many seconds. */
export function waitFor(seconds: number): AuthAnswer {
  return { status: 429, body: { code: "WAIT", seconds }, cookies: [], retryAfter: seconds };
}
