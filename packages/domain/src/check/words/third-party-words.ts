import { spoken } from "../spoken.ts";

/** Companies that work with the operator, whoever they are. */
export const partners = spoken({
  ar: "شركاينا|شركاونا|شركاء",
  de: "unsere[nr]? (\\w+ )?partner|partnerunternehmen|werbepartner",
  en: "our (\\w+ )?partners|partner companies|advertising partners|(selected|certain|some|our) third part(y|ies)",
  es: "nuestros (\\w+ )?(socios|colaboradores|partners)|empresas colaboradoras|socios (publicitarios|comerciales)",
  fr: "(nos|certains de nos) (\\w+ )?partenaires|societes partenaires|partenaires (publicitaires|commerciaux)",
  it: "nostri (\\w+ )?partner|partner (pubblicitari|commerciali)|societa partner",
  nl: "onze (\\w+ )?partners|advertentiepartners|partnerbedrijven",
  pt: "nossos (\\w+ )?parceiros|parceiros (publicitarios|comerciais)|empresas parceiras",
});

export const cookieWord = spoken({
  ar: "كوكي|ملفات (تعريف|الارتباط)|تعريف الارتباط",
  de: "cookie|tracker",
  en: "cookie|tracker",
  es: "cookie|rastreador",
  fr: "cookie|traceur|temoin",
  it: "cookie|tracciant",
  nl: "cookie|tracker",
  pt: "cookie|rastreador",
});

/** What a link to a list of third parties is called, in any of the languages, or how its address reads. */
export const listOfThirdParties =
  /partner|partenaire|socios|colaborador|parceir|شرك|third.?part|vendor|vendeur|provider|prestataire|fournisseur|tiers\b|dritt|anbieter|tercer|proveedor|terz[ie]|fornitor|derden|leverancier|terceir|fornecedor|الاطراف|مزود/u;

/** That data leaves the European Economic Area, and on what ground. */
export const transfer = spoken({
  ar: "نقل|[تين]نقل (ال)?(بيانات|معلومات)|تحويل|خارج (الاتحاد|المنطقة)|بنود تعاقدية",
  de: "ubermitt|ubertrag|drittland|drittlander|(ausserhalb|außerhalb) (der|des|europa)|standardvertragsklausel|angemessenheit|data privacy framework",
  en: "transfer|outside (of )?(the )?(eu\\b|eea|european|europe)|standard contractual|adequacy|data privacy framework|third countr",
  es: "transfer|fuera (de la|del) (ue\\b|union|espacio|eee)|clausulas contractuales|adecuacion|tercer(os)? pais|data privacy framework",
  fr: "transfer|hors (de )?(l')?(ue\\b|union|espace|eee)|en dehors de (l')?(ue|union|espace)|clauses contractuelles|adequation|pays tiers|data privacy framework",
  it: "trasfer|al di fuori (dell|della|dello)|clausole contrattuali|adeguatezza|paes[ie] terz|data privacy framework",
  nl: "doorgift|doorgeven|doorgegeven|buiten de (eu\\b|eer|europ)|modelcontract|standaardcontract|adequaatheid|derde land|data privacy framework",
  pt: "transfer|fora d[ao] (ue\\b|uniao|espaco|eee)|clausulas contratuais|adequacao|paises terceiros|pais terceiro|data privacy framework",
});

/** That an instrument is one no longer: invalid, replaced, abolished. */
export const noLongerValid = spoken({
  ar: "ابطل|باطل|الغ[اي]|لم يعد",
  de: "ungultig|unwirksam|ersetz|nicht mehr|aufgehoben",
  en: "invalid|annul|no longer|struck down|replac|succe(ed|ss)",
  es: "invalid|anul|ya no|sustitu|reemplaz",
  fr: "invalid|annul|ne .{0,20}plus\\b|n'.{0,20}plus\\b|remplac",
  it: "invalid|annull|non .{0,20}piu\\b|sostitu",
  nl: "ongeldig|nietig|niet meer|vervang|vervallen",
  pt: "invalid|anul|ja nao|substitu",
});
