import type { Tx } from "@cookiedesk/db/connect";
import type { Catalogue } from "@cookiedesk/domain/policy/policy-content";

import { textOf } from "../policy/stored-part.ts";
import { findTexts } from "../policy/text-store.ts";

/** The whole catalogue with its texts' revisions; it is small. */
export async function findCatalogue(tx: Tx) {
  const categories = await tx.category.findMany({ orderBy: [{ orderKey: "asc" }, { key: "asc" }] });
  const providers = await tx.provider.findMany({ orderBy: { name: "asc" } });
  const texts = await findTexts(
    tx,
    categories.map(({ id }) => id),
  );
  const textsOf = Map.groupBy(texts, ({ partId }) => partId);
  return {
    categories: categories.map((row) => ({ row, texts: textsOf.get(row.id) ?? [] })),
    providers,
  };
}

/** The catalogue as the domain reads it. */
export async function loadCatalogue(tx: Tx): Promise<Catalogue> {
  const { categories, providers } = await findCatalogue(tx);
  return {
    categories: categories.map(({ row, texts }) => ({
      key: row.key,
      title: textOf(texts, "title"),
      description: textOf(texts, "description"),
    })),
    providers: providers.map(({ key, name, isOperator, country, privacyUrl }) => ({
      key,
      name,
      isOperator,
      country,
      privacyUrl,
    })),
  };
}
