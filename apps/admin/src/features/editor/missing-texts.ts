import type { EditorView } from "@cookiedesk/api/policy/view";

/** How many texts another language has and this one lacks, among the parts that are shown. */
export function countMissing(
  { parts, cookies }: Pick<EditorView, "parts" | "cookies">,
  locale: string,
): number {
  const shown = [...parts, ...cookies].filter(
    ({ hidden, applies }) => hidden.value !== true && applies,
  );
  return shown
    .flatMap(({ prose }) => Object.values(prose))
    .filter((byLocale) => byLocale !== undefined && byLocale[locale]?.value == null)
    .filter((byLocale) => Object.values(byLocale ?? {}).some(({ value }) => value !== null)).length;
}

/** How many texts a complete language has. */
export function countTexts({ parts, cookies }: Pick<EditorView, "parts" | "cookies">): number {
  return [...parts, ...cookies]
    .filter(({ hidden, applies }) => hidden.value !== true && applies)
    .flatMap(({ prose }) => Object.values(prose))
    .filter((byLocale) => Object.values(byLocale ?? {}).some(({ value }) => value !== null)).length;
}
