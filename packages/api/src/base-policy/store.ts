import type { Tx } from "@cookiedesk/db/connect";
import type { Hash } from "@cookiedesk/domain/hash";
import type { AcceptedWarning } from "@cookiedesk/domain/policy/accept-warnings";
import { policyPart } from "@cookiedesk/domain/policy/policy-field";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";

import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { writeLocale } from "../policy/locale-store.ts";

/** What names a base policy. */
export interface BaseName {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Makes everybody else wait who would give a base policy a name: two must not share one, nor a key. */
export async function lockBaseNames(tx: Tx): Promise<void> {
  await tx.$executeRaw`lock table "BasePolicy" in share row exclusive mode`;
}

/** A base policy's names; null where there is no such base. */
export async function findBase(tx: Tx, id: string): Promise<BaseName | null> {
  return tx.basePolicy.findUnique({ where: { id }, select: { id: true, key: true, name: true } });
}

/** The names of every base policy. */
export async function findBaseNames(tx: Tx): Promise<BaseName[]> {
  return tx.basePolicy.findMany({ select: { id: true, key: true, name: true } });
}

/** Writes a new base policy without parts, with its first locale, live, where it has one, and its line in the history. */
export async function insertBase(
  tx: Tx,
  ctx: ActorContext,
  {
    id,
    key,
    name,
    ...origin
  }: BaseName & {
    readonly locale?: string;
    /** The key of the base that it is a copy of. */
    readonly copyOf?: string;
  },
): Promise<void> {
  await tx.basePolicy.create({
    data: { id, key, name, createdAt: ctx.now(), createdBy: ctx.actor.id },
  });
  const { locale } = origin;
  if (locale !== undefined) await writeLocale(tx, { kind: "base", id }, { locale, live: true });
  await recordChange(tx, ctx, id, {
    part: policyPart,
    field: "created",
    locale: null,
    before: null,
    after: { name, key, ...origin },
    revision: 0,
  });
}

/** Gives a base another name, and writes the revisions of its own fields. */
export async function writeBaseName(
  tx: Tx,
  id: string,
  name: string,
  revisions: Record<string, number>,
): Promise<void> {
  await tx.basePolicy.update({ where: { id }, data: { name, revisions } });
}

/** Every version that a base has published, the newest first. */
export async function findBaseVersions(tx: Tx, basePolicyId: string) {
  return tx.basePolicyVersion.findMany({
    where: { basePolicyId },
    orderBy: { number: "desc" },
  });
}

export interface NewBaseVersion {
  readonly basePolicyId: string;
  readonly number: number;
  readonly contentHash: Hash;
  readonly note: string;
  readonly kind: ChangeKind;
  readonly accepted: readonly AcceptedWarning[];
  readonly publishedAt: Date;
  /** The review of this very content. */
  readonly reviewId: string | null;
  /** Why it goes out without the approvals that it needs. */
  readonly emergency: string | null;
}

/** Writes a base's next version and the entry that says so; its content has to be kept already. */
export async function insertBaseVersion(
  tx: Tx,
  ctx: ActorContext,
  { accepted, ...version }: NewBaseVersion,
): Promise<void> {
  await tx.basePolicyVersion.create({
    data: { id: ctx.newId(), ...version, accepted: [...accepted], publishedBy: ctx.actor.id },
  });
  const { basePolicyId, number } = version;
  await recordAct(tx, ctx, { subject: { kind: "base", id: basePolicyId }, after: { number } });
}

/** One published version of a base; null where there is no such version. */
export async function findBaseVersion(tx: Tx, basePolicyId: string, number: number) {
  return tx.basePolicyVersion.findUnique({
    where: { basePolicyId_number: { basePolicyId, number } },
  });
}
