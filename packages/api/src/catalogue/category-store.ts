import type { Tx } from "@cookiedesk/db/connect";
import type { Catalogue } from "@cookiedesk/domain/policy/policy-content";

import type { ActorContext } from "../context.ts";

type Category = Catalogue["categories"][number];

/** Makes everybody else wait who would add categories. */
export async function lockCategories(tx: Tx): Promise<void> {
  await tx.$executeRaw`lock table "Category" in share row exclusive mode`;
}

/** A category that nobody else edits until the transaction ends; null where it is gone. */
export async function lockCategory(tx: Tx, key: string) {
  await tx.$queryRaw`select 1 from "Category" where key = ${key} for update`;
  return tx.category.findUnique({ where: { key } });
}

/** Whether the catalogue has any category. */
export async function hasCategories(tx: Tx): Promise<boolean> {
  return (await tx.category.count()) > 0;
}

/** Whether the catalogue has a category of this key. */
export async function hasCategory(tx: Tx, key: string): Promise<boolean> {
  return (await tx.category.count({ where: { key } })) > 0;
}

/** Writes a new category with its texts, each at its first revision. */
export async function insertCategory(
  tx: Tx,
  ctx: ActorContext,
  { key, orderKey, title, description }: Category & { readonly orderKey: string },
): Promise<void> {
  const id = ctx.newId();
  const stamp = { revision: 1, updatedAt: ctx.now(), updatedBy: ctx.actor.id };
  await tx.category.create({ data: { id, key, orderKey } });
  const texts = Object.entries({ title, description }).flatMap(([field, text]) =>
    Object.entries(text).map(([locale, value]) => ({ partId: id, field, locale, value, ...stamp })),
  );
  await tx.localizedText.createMany({ data: texts });
}
