import { spoken } from "../spoken.ts";

/** Words by which a text says what the star in a name stands for. */
export const explainsPattern = spoken({
  ar: "نجمة|ينتهي|تنتهي|يبدا|تبدا|يليه|متبوع|لكل (موقع|صفحة|حساب)|رقم|معرف الموقع",
  de: "stern|platzhalter|endet|beginnt|gefolgt|steht fur|je (website|seite|konto)|fur jede|nummer|kennung",
  en: "star\\b|asterisk|stands for|ends? (with|in)|begins? with|starts? with|followed by|suffix|prefix|one (for|per)|for each|vari(es|able)|site id|number of|placeholder",
  es: "asterisco|termina|acaba|empieza|comienza|seguid|sufijo|prefijo|un[oa] por|por cada|numero|identificador del sitio",
  fr: "etoile|asterisque|se termine|finit|commence|suivi|suffixe|prefixe|un par|par (site|page|compte)|pour chaque|numero|identifiant du site",
  it: "asterisco|termina|finisce|inizia|comincia|seguito|suffisso|prefisso|un[oa] per|per ogni|numero|identificativo del sito",
  nl: "ster\\b|sterretje|eindigt|begint|gevolgd|staat voor|achtervoegsel|een per|voor elk|nummer|kenmerk",
  pt: "asterisco|termina|acaba|comeca|seguid|sufixo|prefixo|um(a)? por|para cada|numero|identificador do s",
});
