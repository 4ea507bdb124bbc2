import type { inferRouterInputs } from "@trpc/server";

import type { AppRouter } from "../router.ts";
import type { Place, World } from "./world.ts";

export type Inputs = inferRouterInputs<AppRouter>;

/**
 * Makes an input for one procedure, with everything beforehand that it takes: called by an administrator with it, a query
 * answers and a mutation changes something. What concerns a platform concerns one of this place.
 */
export type Sample<Input> = (world: World, place: Place) => Input | Promise<Input>;

/** A sample for each procedure of a noun. */
export type SamplesOf<Noun extends keyof Inputs> = {
  readonly [Verb in keyof Inputs[Noun]]: Sample<Inputs[Noun][Verb]>;
};
