import { missingLocales } from "../../locale.ts";
import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { placeOf } from "../policy-text.ts";

/**
 * D3: provider, name, category and purpose of every row exist in every published locale (a name is required by the row
 * itself). Rests on the ePrivacy directive 5(3), "clear and comprehensive information".
 */
export function findIncompleteRows({ cookies, locales }: ResolvedPolicy): Found[] {
  return cookies.flatMap(({ key, names, provider, category, purpose }): Found[] => {
    const base = { rule: "D3", evidence: names.join(", ") } as const;
    const untranslated = missingLocales(purpose, locales).map((locale) => ({
      ...base,
      code: "untranslated" as const,
      place: { part: { kind: "cookie" as const, key }, field: "purpose", locale },
    }));
    const categoryTitle = category === null ? [] : missingLocales(category.title, locales);
    return [
      ...(provider === null
        ? [
            {
              ...base,
              code: "provider_missing" as const,
              place: placeOf("cookie", key, "provider"),
            },
          ]
        : []),
      ...(category === null
        ? [
            {
              ...base,
              code: "category_missing" as const,
              place: placeOf("cookie", key, "category"),
            },
          ]
        : []),
      ...categoryTitle.map((locale) => ({
        ...base,
        code: "category_untranslated" as const,
        place: { part: { kind: "cookie" as const, key }, field: "category", locale },
        evidence: category?.key ?? null,
      })),
      ...untranslated,
    ];
  });
}
