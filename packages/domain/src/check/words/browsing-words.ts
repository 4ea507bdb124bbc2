import { spoken } from "../spoken.ts";

/** "By continuing to browse": going on as if nothing had been asked. */
export const browsingOn = spoken({
  ar: "(مواصلة|مواصلتك|متابعة|متابعتك|استمرار|استمرارك|تصفحك|استخدامك|تصفح هذا|استخدام هذا)|اذا (واصلت|تابعت|استمررت)",
  de: "indem sie .{0,60}(weiter|fortfahr|fortsetz|nutzen)|wenn sie .{0,60}(weiter|fortfahr|fortsetz)|(mit|durch) (der|die|das|ihre[rm]?) (weitere[nr]? )?(nutzung|nutzen|weitersurfen|weiternutzung|besuch)|weitersurfen|weiternutzung",
  en: "(by|if you) (continu|keep|carry on|brows|using|navigat|visiting|accessing|proceed|go on)|(your )?(continued|further) (use|browsing|navigation)|continuing to (use|browse|navigate|visit)|scrolling",
  es: "(al|si|con) (usted )?(continua|continuar|seguir|sigue|sigues|navegar|navega|prosigue)|por el (mero |simple )?hecho de (navegar|continuar)|(continuar|seguir|seguis|continua) (navegando|con la navegacion)|la navegacion por (este|el|nuestro)",
  fr: "en (poursuivant|continuant|naviguant|utilisant|consultant)|si vous (poursuivez|continuez)|(la )?(poursuite|continuation) de (la|votre) navigation|poursuivre (la|votre) navigation",
  it: "(continuando|proseguendo|navigando|utilizzando|scorrendo)|se (si )?(continui|continua|prosegue|prosegui)|(continuare|proseguire|proseguendo) (a |con |nel|la )?(la )?naviga|prosecuzione della navigazione",
  nl: "door .{0,60}(verder|door te gaan|blijven|te gebruiken|te bezoeken|te surfen)|als u .{0,40}(verder|blijft|doorgaat)|(verder|voortgezet) gebruik",
  pt: "(ao|se) (continuar|prosseguir|navegar|utilizar|continua|prossegue)|continuando a|(continuacao|prosseguimento) da (sua )?navegacao|continuar a navegar",
});

/** To agree. */
export const agreeing = spoken({
  ar: "موافق|توافق|وافقت|تقبل|قبول|قبولك",
  de: "akzeptier|zustimm|stimmen sie|sie stimmen|einverstanden|einwillig|willigen|erklaren sie sich",
  en: "accept|agree|consent|authori[sz]",
  es: "acept|consient|consentimiento|autoriz|de acuerdo|conformidad",
  fr: "accept|consent|autoris|donnez votre accord|votre accord|d'accord",
  it: "accett|acconsent|consens|autorizz|presta",
  nl: "accepte|akkoord|stemt u|stem je|instem|toestemming",
  pt: "aceit|consent|autoriz|concorda|de acordo",
});

/** That browsing on is no consent: what a good page may say. */
export const isNoConsent = spoken({
  ar: "(لا|لن) (يعني|تعني|يعد|تعد|يعتبر|تعتبر|نعتبر|يمثل|يشكل)|ليس|ليست",
  de: "(bedeutet|gilt|ist|stellt|wird|werten|verstehen) .{0,60}(nicht|kein)|(nicht|kein\\w*) .{0,40}(als|zu werten)|niemals|nie\\b|keine (einwilligung|zustimmung)",
  en: "(do|does|is|are|will|can|must|should) ?(not|n't) (ever )?(mean|imply|amount|constitut|tak|count|be|consider|treat|deem|regard|consent|agree|accept|an?\\b)|never|no (kind of )?(consent|agreement)|doesn't|isn't|not (consent|agreement)",
  es: "no (significa|implica|equivale|supone|constituye|se (considera|entiende|interpreta)|cuenta|es|vale)|nunca|ningun",
  fr: "ne (vaut|signifie|constitue|suffit|saurait|vaudra|sera|sont|peut|represente)|n'(est|emporte|equivaut|implique|a )|jamais|aucun",
  it: "non (significa|implica|equivale|costituisce|vale|e\\b|viene|comporta)|mai\\b|nessun",
  nl: "(betekent|geldt|is|wordt|zien) .{0,60}(niet|geen)|nooit|geen (toestemming|akkoord)",
  pt: "nao (significa|implica|equivale|constitui|e\\b|vale|se considera|conta)|nunca|nenhum",
});
