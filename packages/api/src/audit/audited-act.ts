import type { AnyTRPCMutationProcedure } from "@trpc/server";

import type { AppRouter } from "../router.ts";
import type { AuthAct } from "../session/auth-acts.ts";

type Nouns = AppRouter["_def"]["record"];

/** The paths of all mutations: one that is added is in it. */
type MutationPath = {
  [Noun in keyof Nouns]: {
    [Verb in keyof Nouns[Noun]]: Nouns[Noun][Verb] extends AnyTRPCMutationProcedure
      ? `${Noun}.${Extract<Verb, string>}`
      : never;
  }[keyof Nouns[Noun]];
}[keyof Nouns];

/** Questions that are asked by POST: what they ask about does not fit into an address. They leave no entry. */
export type PostedQuestion =
  | "platform.previewMany"
  | "platform.select"
  | "platform.previewMoveMany"
  | "import.recognise";

/** Every act that the audit may have an entry of; the interface has a sentence for each. */
export type AuditedAct =
  | Exclude<MutationPath, PostedQuestion>
  | AuthAct
  | "audit.export"
  | "import"
  | "first run";
