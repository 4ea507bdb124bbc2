import type { EditorView } from "@cookiedesk/api/policy/view";

/** How many texts a language lacks, among the parts that are shown: those that another one has, and those that every one needs. */
export function countMissing(
  { parts, cookies }: Pick<EditorView, "parts" | "cookies">,
  locale: string,
): number {
  const shown = [...parts, ...cookies].filter(
    ({ hidden, applies }) => hidden.value !== true && applies,
  );
  return shown
    .flatMap(({ prose }) => Object.entries(prose))
    .filter(([field, byLocale]) => {
      const isNeeded =
        field === "title" ||
        field === "purpose" ||
        Object.values(byLocale ?? {}).some(({ value }) => value !== null);
      return isNeeded && byLocale?.[locale]?.value == null;
    }).length;
}

/** How many texts a complete language has. */
export function countTexts({ parts, cookies }: Pick<EditorView, "parts" | "cookies">): number {
  return [...parts, ...cookies]
    .filter(({ hidden, applies }) => hidden.value !== true && applies)
    .flatMap(({ prose }) => Object.values(prose))
    .filter((byLocale) => Object.values(byLocale ?? {}).some(({ value }) => value !== null)).length;
}
