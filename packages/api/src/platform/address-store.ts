import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Address } from "@cookiedesk/domain/platform/address";

import type { ActorContext } from "../context.ts";
import type { FieldProblem } from "../view.ts";

/** Which of the two another platform has already, or had once: those who know it are to find that platform. */
export async function findTaken(
  tx: Tx | Db,
  { slug, url, except }: { slug?: string | null; url?: string | null; except?: string },
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  if (typeof slug === "string" && (await isTaken(tx, { slug }, except)))
    problems.push({ field: "slug", code: "slug_taken" });
  if (typeof url === "string" && (await isTaken(tx, { url }, except)))
    problems.push({ field: "url", code: "url_taken" });
  return problems;
}

async function isTaken(
  tx: Tx | Db,
  part: { slug: string } | { url: string },
  except: string | undefined,
): Promise<boolean> {
  const others = except === undefined ? {} : { not: except };
  const now = await tx.platform.count({ where: { ...part, id: others } });
  if (now > 0) return true;
  return (await tx.formerAddress.count({ where: { ...part, platformId: others } })) > 0;
}

/** The id of the platform at a slug, be it a former one; null where there is none. */
export async function findPlatformId(tx: Tx, slug: string): Promise<string | null> {
  const row = await tx.platform.findUnique({ where: { slug }, select: { id: true } });
  const former = row === null ? await tx.formerAddress.findUnique({ where: { slug } }) : null;
  return row?.id ?? former?.platformId ?? null;
}

/** The id of a platform that has this address or this slug, or had it once; null where neither is taken. */
export async function findPlatformAt(tx: Tx, { url, slug }: Address): Promise<string | null> {
  const where = { OR: [{ url }, { slug }] };
  const row = await tx.platform.findFirst({ where, select: { id: true } });
  const former = row === null ? await tx.formerAddress.findFirst({ where }) : null;
  return row?.id ?? former?.platformId ?? null;
}

/** The hosts and slugs that a platform once had, the last one left first. */
export async function findFormerAddresses(tx: Tx, platformId: string) {
  return tx.formerAddress.findMany({
    where: { platformId },
    orderBy: [{ until: "desc" }, { id: "desc" }],
  });
}

/** Keeps what a platform leaves behind, and lets go of what it has again. */
export async function moveFormerAddresses(
  tx: Tx,
  ctx: ActorContext,
  platformId: string,
  { left, now }: { left: readonly Partial<Address>[]; now: Address },
): Promise<void> {
  await tx.formerAddress.deleteMany({
    where: { platformId, OR: [{ slug: now.slug }, { url: now.url }] },
  });
  await tx.formerAddress.createMany({
    data: left.map((part) => ({
      id: ctx.newId(),
      platformId,
      ...part,
      until: ctx.now(),
      by: ctx.actor.id,
    })),
  });
}
