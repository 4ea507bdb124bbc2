import { createContext, use } from "react";

/** The languages of the back office itself. Each has every word: a test compares the catalogues. */
export const interfaceLanguages = ["en", "fr"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** How each calls itself. */
export const ownInterfaceNames: Readonly<Record<InterfaceLanguage, string>> = {
  en: "English",
  fr: "Français",
};

/** Changes the words of the whole back office, and keeps the choice in this browser. */
export const ChangeLanguageContext = createContext<(language: InterfaceLanguage) => Promise<void>>(
  () => Promise.resolve(),
);

/** How a screen changes the words of the whole back office; what is being typed stays. */
export function useChangeLanguage(): (language: InterfaceLanguage) => Promise<void> {
  return use(ChangeLanguageContext);
}

/** The language that the words stand in, of those that there are. */
export function readInterfaceLanguage(shown: string): InterfaceLanguage {
  return interfaceLanguages.find((language) => language === shown) ?? "en";
}
