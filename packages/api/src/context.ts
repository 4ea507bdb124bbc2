import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import type { Db } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { Grant } from "@cookiedesk/domain/access/grant";
import type { DetectLanguage } from "@cookiedesk/domain/check/finding";

import type { Recognise } from "./import/recogniser.ts";
import type { MailSender } from "./mail/mail.ts";

/** Who acts: a person with an account, or the command line. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What they may do. */
  readonly grants: readonly Grant[];
}

/** What a program may do that acts on this machine itself: everything. */
export const allGrants: readonly Grant[] = [{ role: "administrator", group: null, locales: [] }];

/** What an act was about, and what it changed that is no field of a policy (those are in its field changes). */
export interface ToldAct {
  /** Null: several things, or nothing that has an id. A kind of null: a platform or a base policy. */
  readonly subject: { readonly kind: string | null; readonly id: string } | null;
  readonly before?: Json;
  readonly after?: Json;
}

/** One act, as the audit knows it: every change that is made for it belongs to the entry of this id. */
export interface Entry {
  readonly id: string;
  /** The procedure, such as `policy.publish`, or what a program does, such as `import`. */
  readonly act: string;
  /** Who does it, where the changes that it is made of are somebody else's, such as the import's. */
  readonly by?: string;
  /** What the entry says of the act, whatever of it is written first. */
  readonly told?: ToldAct;
}

/** What a procedure may use. Time, ids and everything that has to be loaded come in with it. */
export interface ApiContext {
  readonly db: Db;
  readonly artefacts: ArtefactStore;
  readonly actor: Actor | null;
  readonly now: () => Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  readonly detectLanguage: DetectLanguage;
  readonly recognise: Recognise;
  /** Where visitors read the pages, without a slash at its end. */
  readonly portalUrl: string;
  /** Where people reach the back office, without a slash at its end; the only host that a link is made with. */
  readonly publicUrl: string;
  /** Null: this deployment sends no mail. */
  readonly mail: MailSender | null;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly verifyPassword: (proof: { hash: string; password: string }) => Promise<boolean>;
  /** Counts one call of a stranger: 0, or how many seconds to wait before it may be made. Missing, nobody waits. */
  readonly waitAsStranger?: (() => number) | undefined;
  /** The session that the call came with; null without one, or from a program. */
  readonly sessionId: string | null;
  /** Names the request in the log, and a fault to the person who met it. */
  readonly requestId: string | null;
}

export interface ActorContext extends ApiContext {
  readonly actor: Actor;
  readonly entry: Entry;
}
