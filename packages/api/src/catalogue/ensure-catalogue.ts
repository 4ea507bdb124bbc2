import type { Catalogue } from "@cookiedesk/domain/policy/policy-content";

import type { ActorContext } from "../context.ts";
import { lastOrderKey } from "../policy/part-order.ts";
import { inTransaction } from "../transaction.ts";
import { insertProvider } from "./create-provider.ts";

/** Gives an empty deployment the categories and providers that ship. A catalogue that is there stays as it is. */
export async function ensureCatalogue(ctx: ActorContext, shipped: Catalogue): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    await tx.$executeRaw`lock table "Category" in share row exclusive mode`;
    if ((await tx.category.count()) > 0) return;

    const stamp = { revision: 1, updatedAt: ctx.now(), updatedBy: ctx.actor.id };
    const placed: { key: string; orderKey: string }[] = [];
    for (const { key, title, description } of shipped.categories) {
      const id = ctx.newId();
      const orderKey = lastOrderKey(placed);
      placed.push({ key, orderKey });
      await tx.category.create({ data: { id, key, orderKey } });
      const texts = Object.entries({ title, description }).flatMap(([field, text]) =>
        Object.entries(text).map(([locale, value]) => ({
          partId: id,
          field,
          locale,
          value,
          ...stamp,
        })),
      );
      await tx.localizedText.createMany({ data: texts });
    }
    for (const provider of shipped.providers) await insertProvider(tx, ctx, provider);
  });
}
