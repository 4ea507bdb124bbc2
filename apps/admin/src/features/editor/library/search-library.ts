import type { ApiOutputs } from "../../../shared/api.ts";

type Tool = ApiOutputs["library"]["list"]["tools"][number];

/** The rows that a search finds by name, provider or purpose, under their tools; tools without one are left out. */
export function searchLibrary(tools: readonly Tool[], search: string, language: string): Tool[] {
  const wanted = search.trim().toLocaleLowerCase(language);
  return tools
    .map(({ key, rows }) => ({
      key,
      rows: rows.filter(({ names, provider, purpose }) =>
        [key, ...names, provider.name, inLanguage(purpose, language)].some((text) =>
          text.toLocaleLowerCase(language).includes(wanted),
        ),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** A text of the library in the back office's language; nothing where it says nothing. */
export function inLanguage(text: Readonly<Record<string, string>>, language: string): string {
  return text[language] ?? text["en"] ?? "";
}
