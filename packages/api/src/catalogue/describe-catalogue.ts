import { byText } from "@cookiedesk/domain/policy/resolve";

import type { ActorContext } from "../context.ts";
import { revisionsOf, textOf, type TextRow } from "../policy/stored-part.ts";
import { inTransaction } from "../transaction.ts";
import { findCatalogue } from "./store.ts";
import type { CatalogueView } from "./view.ts";

/** The whole catalogue with the revisions that a save has to name. */
export async function describeCatalogue(ctx: ActorContext): Promise<CatalogueView> {
  const { categories, providers } = await inTransaction(ctx.db, findCatalogue);
  return {
    categories: categories.map(({ row, texts }) => ({
      key: row.key,
      title: { ...textOf(texts, "title") },
      description: { ...textOf(texts, "description") },
      revisions: {
        title: textRevisions(texts, "title"),
        description: textRevisions(texts, "description"),
      },
    })),
    providers: providers
      .map((row) => ({
        key: row.key,
        name: row.name,
        isOperator: row.isOperator,
        country: row.country,
        privacyUrl: row.privacyUrl,
        revisions: revisionsOf(row),
      }))
      .toSorted((a, b) => byText(a.name, b.name)),
  };
}

function textRevisions(texts: readonly TextRow[], field: string): Record<string, number> {
  return Object.fromEntries(
    texts.flatMap((text) => (text.field === field ? [[text.locale, text.revision]] : [])),
  );
}
