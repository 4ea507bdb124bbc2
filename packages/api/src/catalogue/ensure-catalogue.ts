import type { Catalogue } from "@cookiedesk/domain/policy/policy-content";

import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { lastOrderKey } from "../policy/part-order.ts";
import { inTransaction } from "../transaction.ts";
import { hasCategories, insertCategory, lockCategories } from "./category-store.ts";
import { insertProvider } from "./provider-store.ts";

/** Gives an empty deployment the categories and providers that ship. A catalogue that is there stays as it is. */
export async function ensureCatalogue(ctx: ActorContext, shipped: Catalogue): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    await lockCategories(tx);
    if (await hasCategories(tx)) return;

    await recordAct(tx, ctx, { subject: null });
    const placed: { key: string; orderKey: string }[] = [];
    for (const category of shipped.categories) {
      const orderKey = lastOrderKey(placed);
      placed.push({ key: category.key, orderKey });
      await insertCategory(tx, ctx, { ...category, orderKey });
    }
    for (const provider of shipped.providers) await insertProvider(tx, ctx, provider);
  });
}
