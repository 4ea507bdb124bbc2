import { spoken } from "../spoken.ts";

/** Words that turn what a sentence says into its opposite. A rule that meets one stays silent. */
export const negation = spoken({
  ar: "لا |لن |لم |ليس|ليست|دون|بدون|غير |عدم",
  de: "nicht|kein|nie\\b|niemals|ohne\\b|weder",
  en: "not\\b|never|no\\b|nor\\b|neither|none|without|cannot|don't|doesn't|won't|isn't|aren't|would\\b",
  es: "no\\b|nunca|sin\\b|ningun|tampoco|ni\\b",
  fr: "ne\\b|n'|aucun|jamais|sans\\b|ni\\b|pas\\b",
  it: "non\\b|mai\\b|senza|nessun|ne\\b",
  nl: "niet|geen|nooit|zonder|noch",
  pt: "nao\\b|nunca|sem\\b|nenhum|nem\\b",
});
