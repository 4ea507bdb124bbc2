import type { JudgedPurpose } from "../finding.ts";
import { type Spoken, spoken } from "../spoken.ts";

/** Words for what a cookie may be for besides making the page work. */
export const purposeWords: Readonly<Record<JudgedPurpose, Spoken>> = {
  statistics: spoken({
    ar: "احصا|تحليل|قياس (الجمهور|عدد|حركة|الزيارات)",
    de: "statisti|webanaly|web-analy|analyse-|reichweitenmess|nutzungsanaly|besucherzahl|analytics",
    en: "analytic|audience measure|web statistic|statistic|traffic (analysis|measure)|measur\\w+ (our |the |its )?(audience|traffic|usage|visits)",
    es: "analitic|estadistic|medi(r|cion) (de )?(la |nuestra )?audiencia|analisis (del? )?(trafico|uso|web)",
    fr: "statisti|analytiq|analytics|mesur\\w+ (d'|de l'|l'|notre |de )?(audience|frequentation)|analys\\w+ (d'audience|de trafic|du trafic|de la frequentation|web)",
    it: "statistic|analitic|analytics|misura\\w* (dell'|l')?(audience|traffico)|analisi (del traffico|statistic|web|dell'uso)",
    nl: "statistie|analytics|analytisch|webanalyse|bezoekersaantal|bezoekcijfers",
    pt: "estatistic|analitic|medi(r|cao) (de |da |a )?audiencia|analise (de|do|da) (trafego|uso|web)",
  }),
  marketing: spoken({
    ar: "اعلان|دعاي|تسويق",
    de: "werbung|werbe|marketing|remarketing|retargeting",
    en: "advertis|marketing|ads\\b|retarget|remarket",
    es: "publicit|publicidad|marketing|mercadotecnia|anuncios",
    fr: "publicit|marketing|reciblage",
    it: "pubblicit|marketing|annunci\\b",
    nl: "reclame|advertent|marketing",
    pt: "publicit|publicidad|marketing|anuncios",
  }),
};

/** Who speaks: a sentence about what this site does, and not about what cookies are in general. */
export const weDo = spoken({
  ar: "نستخدم|نستعمل|نقيس|نجري|نحلل|نضع|نحن |موقعنا|منصتنا|هذا الموقع|هذه المنصة",
  de: "wir\\b|uns\\b|unser|diese (website|webseite|seite|plattform)|dieses portal",
  en: "we\\b|our\\b|us\\b|this (web ?)?(site|page|platform|portal)",
  es: "nosotros|nuestr|(utiliz|us|emple|med|analiz|instal|realiz)amos|este (sitio|portal)|esta (web|pagina|plataforma)",
  fr: "nous\\b|nos\\b|notre\\b|ce (site|portail)|cette (plateforme|page)",
  it: "noi\\b|nostr|(utilizz|us|misur|analizz|impieg|effettu)iamo|questo (sito|portale)|questa piattaforma",
  nl: "wij\\b|we\\b|ons\\b|onze\\b|deze (web)?site|dit (platform|portaal)",
  pt: "nossos?\\b|nossas?\\b|(utiliz|us|empreg|med|analis|realiz)amos|este (site|sitio|portal)|esta (plataforma|pagina)",
});
