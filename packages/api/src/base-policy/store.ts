import type { Tx } from "@cookiedesk/db/connect";
import type { Hash } from "@cookiedesk/domain/hash";
import type { AcceptedWarning } from "@cookiedesk/domain/policy/accept-warnings";
import { policyPart } from "@cookiedesk/domain/policy/policy-field";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { writeLocale } from "../policy/locale-store.ts";

/** What names a base policy. */
export interface BaseName {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** How many platforms show a policy made from one version of a base; null: nothing live yet. */
export interface Adoption {
  readonly basePolicyId: string;
  readonly version: number | null;
  readonly platforms: number;
}

/** Which versions of each base the platforms show now. */
export async function findAdoption(tx: Tx): Promise<Adoption[]> {
  return tx.$queryRaw<Adoption[]>`
    select p."basePolicyId", b.number as version, count(*)::int as platforms
    from "Platform" p
    left join "CurrentVersion" c on c."platformId" = p.id
    left join "PolicyVersion" v on v.id = c."versionId"
    left join "BasePolicyVersion" b on b.id = v."baseVersionId"
    group by p."basePolicyId", b.number
    order by b.number desc nulls last`;
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
  { id, key, name, locale }: BaseName & { readonly locale?: string },
): Promise<void> {
  await tx.basePolicy.create({
    data: { id, key, name, createdAt: ctx.now(), createdBy: ctx.actor.id },
  });
  if (locale !== undefined) await writeLocale(tx, { kind: "base", id }, { locale, live: true });
  await recordChange(tx, ctx, id, {
    part: policyPart,
    field: "created",
    locale: null,
    before: null,
    after: { name, key, ...(locale === undefined ? {} : { locale }) },
    revision: 0,
  });
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
}

/** Writes a base's next version; its content has to be kept already. */
export async function insertBaseVersion(
  tx: Tx,
  { newId, actor }: ActorContext,
  { accepted, ...version }: NewBaseVersion,
): Promise<void> {
  await tx.basePolicyVersion.create({
    data: { id: newId(), ...version, accepted: [...accepted], publishedBy: actor.id },
  });
}

/** One published version of a base; null where there is no such version. */
export async function findBaseVersion(tx: Tx, basePolicyId: string, number: number) {
  return tx.basePolicyVersion.findUnique({
    where: { basePolicyId_number: { basePolicyId, number } },
  });
}
