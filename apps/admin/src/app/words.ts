import { createInstance, type i18n, type ResourceKey, type ResourceLanguage } from "i18next";
import { initReactI18next } from "react-i18next";

import { type InterfaceLanguage, interfaceLanguages } from "../shared/interface-language.ts";

const catalogues: Record<InterfaceLanguage, Record<string, () => Promise<ResourceKey>>> = {
  en: import.meta.glob<ResourceKey>(["../*/words/en.json", "../features/*/words/en.json"], {
    import: "default",
  }),
  fr: import.meta.glob<ResourceKey>(["../*/words/fr.json", "../features/*/words/fr.json"], {
    import: "default",
  }),
};

const storageKey = "cookiedesk.language";
const words = createInstance();

/** Starts the catalogue in the language that the person chose, or the browser asks for. */
export async function startWords(): Promise<i18n> {
  const language = chosenLanguage();
  await words.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await loadCatalogue(language) },
    defaultNS: "shared",
    interpolation: { escapeValue: false },
  });
  showLanguage(language);
  return words;
}

/** Changes the words in place; what is being typed stays. */
export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  localStorage.setItem(storageKey, language);
  for (const [namespace, catalogue] of Object.entries(await loadCatalogue(language))) {
    words.addResourceBundle(language, namespace, catalogue);
  }
  await words.changeLanguage(language);
  showLanguage(language);
}

function showLanguage(language: InterfaceLanguage) {
  document.documentElement.lang = language;
}

function chosenLanguage(): InterfaceLanguage {
  const wanted = [
    localStorage.getItem(storageKey),
    ...navigator.languages.map((tag) => tag.split("-")[0]),
  ];
  return (
    interfaceLanguages.find((language) => language === wanted.find(isInterfaceLanguage)) ?? "en"
  );
}

function isInterfaceLanguage(tag: string | null | undefined): boolean {
  return interfaceLanguages.some((language) => language === tag);
}

/** The folder that holds a catalogue names its namespace: `features/platform/words/en.json` is `platform`. */
async function loadCatalogue(language: InterfaceLanguage): Promise<ResourceLanguage> {
  const found: ResourceLanguage = {};
  await Promise.all(
    Object.entries(catalogues[language]).map(async ([path, load]) => {
      const namespace = path.split("/").at(-3)?.replace(/^\.+$/u, "app") ?? path;
      found[namespace] = await load();
    }),
  );
  return found;
}
