/** Long enough to be a sentence, and no longer than what a hash takes in good time. */
export const shortestPassword = 12;
export const longestPassword = 128;
