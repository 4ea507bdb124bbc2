import type { SamplesOf } from "./sample.ts";

const token = "a-token-that-was-never-made";

export const setupSamples: SamplesOf<"setup"> = {
  check: () => ({ token }),
  // There are people in every world, so that it is refused; making the first one takes a deployment without any.
  createFirstAccount: () => ({
    token,
    name: "Ada",
    email: "first@example.org",
    password: "correct horse battery",
  }),
};
