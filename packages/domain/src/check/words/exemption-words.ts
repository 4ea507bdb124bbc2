import { spoken } from "../spoken.ts";

/** Statistics, or the data of them, that were made anonymous. */
export const anonymous = spoken({
  ar: "مجهول|مغفل|اخفاء الهوية",
  de: "anonym",
  en: "anonym",
  es: "anonim",
  fr: "anonym",
  it: "anonim|in forma anonima",
  nl: "anoni|geanonimiseer",
  pt: "anonim",
});

export const noConsentNeeded = spoken({
  ar: "موافق.{0,40} (غير |لا |ليست)|(لا|دون|بدون|غير) .{0,40}موافق",
  de: "kein\\w* (\\w+ )?(einwilligung|zustimmung)|ohne (\\w+ ){0,2}(einwilligung|zustimmung)|(einwilligung|zustimmung) .{0,40}nicht (erforderlich|notig|notwendig)|einwilligungsfrei",
  en: "consent (is|are) not|(no|without) (\\w+ ){0,3}consent|(not|don't|doesn't) (\\w+ ){0,4}consent|exempt(ed)? from (\\w+ ){0,3}consent|consent isn't",
  es: "(no|sin|ni) (\\w+ ){0,5}consentimiento|consentimiento (\\w+ ){0,4}no (es|sera)|exent\\w+ (de|del) (\\w+ )?consentimiento",
  fr: "(sans|aucun|pas|ni) ([\\w']+ ){0,5}(consentement|accord)|(consentement|accord) ([\\w']+ ){0,4}(n'est|ne sont|n'a) ?pas|(exempt|dispens)\\w+ (de|du) (\\w+ )?consentement",
  it: "(non|senza|nessun) ([\\w']+ ){0,5}consenso|consenso ([\\w']+ ){0,4}non (e|serve|occorre)|esent\\w+ (da|dal) consenso",
  nl: "(geen|zonder) (\\w+ ){0,3}toestemming|toestemming (\\w+ ){0,4}niet (nodig|vereist)",
  pt: "(nao|sem|nem) (\\w+ ){0,5}consentimento|consentimento (\\w+ ){0,4}nao (e|sera)|isent\\w+ (de|do) consentimento",
});

/** "Never without", "only after": a promise to ask, which speaks of missing consent too. */
export const onlyWithConsent = spoken({
  ar: "ابدا|فقط بعد|الا بعد|الا ب",
  de: "niemals|nie\\b|nicht ohne|(nur|erst) (mit|nach|wenn)",
  en: "never|not .{0,60}without|only (with|after|if|once)|unless",
  es: "nunca|no .{0,60} sin\\b|(solo|unicamente) (con|tras|despues|si)",
  fr: "jamais|pas .{0,60} sans\\b|qu'(avec|apres)|(seulement|uniquement) (avec|apres|si)",
  it: "mai\\b|non .{0,60} senza|(solo|soltanto|unicamente) (con|dopo|se)",
  nl: "nooit|niet .{0,60} zonder|(alleen|pas|uitsluitend) (met|na|als)",
  pt: "nunca|nao .{0,60} sem\\b|(so|apenas|somente) (com|apos|depois|se)",
});

/** The sole purpose: to measure the audience of this site, for its publisher alone. */
export const soleMeasurement = spoken({
  ar: "فقط|حصرا|لحسابنا|لاغراض القياس",
  de: "ausschliesslich|ausschließlich|nur fur|allein|in unserem auftrag|einzig",
  en: "sole|only\\b|strictly|exclusive|nothing else|on (our|the publisher's) behalf|for us alone",
  es: "exclusiv|unicamente|solo\\b|solamente|por nuestra cuenta",
  fr: "seul|strict|exclusiv|uniquement|pour notre (propre )?compte|pour le compte (exclusif|de l'editeur)",
  it: "esclusiv|solo\\b|soltanto|unicamente|per nostro conto",
  nl: "uitsluitend|alleen|enkel|namens ons",
  pt: "exclusiv|apenas|so\\b|somente|unicamente|por nossa conta",
});

/** No crossing with other data, no following from one site to another, no handing on. */
export const notCombined = spoken({
  ar: "(لا|دون|بدون|ولا) .{0,60}(دمج|تدمج|ربط|تربط|مشاركة|تشارك|تتبع|مواقع اخرى)",
  de: "(nicht|kein\\w*|ohne|weder) .{0,80}(zusammen|verknupf|abgleich|weiter|andere|verfolg|kombini)",
  en: "(not|never|no|without|nor) .{0,80}(combin|cross|merg|match|shar|pass|follow|track|other (web)?site|third part)",
  es: "(no|sin|ni|nunca) .{0,80}(combin|cruz|cruce|compart|segu|rastre|otros sitios|terceros)",
  fr: "(ne|n'|sans|ni|aucun|pas) .{0,80}(recoup|crois|combin|transm|suivi|suivre|partag|d'autres sites|tiers)",
  it: "(non|senza|ne|nessun) .{0,80}(combin|incroc|condivi|tracc|segu|altri siti|terz)",
  nl: "(niet|geen|zonder|noch) .{0,80}(gecombineer|combin|gekoppel|koppel|gedeeld|delen|gevolg|volgen|andere (web)?sites|derden)",
  pt: "(nao|sem|nem|nunca) .{0,80}(combin|cruz|compart|partilh|segu|rastre|outros sitios|outros sites|terceiros)",
});

/** The visitor can say no all the same. */
export const canObject = spoken({
  ar: "اعتراض|تعترض|رفض|ترفض|تعطيل",
  de: "widersprech|widerspruch|ablehn|abschalt|deaktivier",
  en: "object|opt[ -]?out|refuse|oppos|turn (it|them|this) off|switch (it|them|this) off",
  es: "opon|oposicion|rechaz|desactiv",
  fr: "oppos|refus|desactiv",
  it: "oppor|opposizione|rifiut|disattiv",
  nl: "bezwaar|weiger|uitschakel|uitzetten",
  pt: "opor|oposicao|recus|desativ",
});

/** The audience of a site and its measurement, in a cookie's own words. */
export const audience = spoken({
  ar: "جمهور|احصا|تحليل|زيارات|قياس",
  de: "statisti|analys|reichweite|besucherz|zugriff",
  en: "audience|statistic|analytic|traffic|visits|visitor numbers",
  es: "audiencia|estadistic|analitic|trafico|visitas",
  fr: "audience|statisti|analytiq|frequentation|trafic|visites",
  it: "statistic|analitic|audience|traffico|visite",
  nl: "statistie|analy|bezoekcijfers|bezoekersaantal|bereik",
  pt: "audiencia|estatistic|analitic|trafego|visitas",
});

/** What was collected, as against the cookie that collected it. */
export const collectedData = spoken({
  ar: "بيانات|معلومات",
  de: "daten|angaben|messwerte",
  en: "data|information|collected",
  es: "datos|informacion",
  fr: "donnees|informations|collect",
  it: "dati\\b|informazioni",
  nl: "gegevens|informatie|data\\b",
  pt: "dados|informac",
});
