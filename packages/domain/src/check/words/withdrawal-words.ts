import { spoken } from "../spoken.ts";

/** To take back or to change. */
export const takingBack = spoken({
  ar: "سحب|تسحب|تغيير|تغير|تغييره|تعديل|تعدل|ادارة|الغاء|رجوع|تراجع|عدول",
  de: "widerruf|ander[nte]|anpass|zuruckzieh|zuruckgenommen|zurucknehm|bearbeit|verwalte|aktualisier|umentscheid|neu (treffen|wahlen)",
  en: "withdraw|revok|chang|modif|updat|manag|adjust|reconsider|review|reset|opt[ -]?out|edit\\b|alter|renew|take back",
  es: "retir|revoc|modific|cambi|gestion|actualiz|ajust|reconsider",
  fr: "retir|revoqu|modifi|chang|revenir|gerer|gerez|parametrer|reconsider|mettre a jour|actualis",
  it: "revoc|ritir|modific|cambi|gestir|gestisc|aggiorn|reimpost|tornare",
  nl: "intrek|ingetrokken|herroep|wijzig|verander|aanpas|aan te passen|in te trekken|beheer|bijwerk|herzien",
  pt: "retir|revog|alter|modific|mudar|mude|gerir|gerenci|ajust|atualiz",
});

/** What was chosen. Settings of the browser are none of it. */
export const theChoice = spoken({
  ar: "موافق|اختيار|خيار|تفضيلات|قرار|رايك|اجابت",
  de: "einwilligung|zustimmung|auswahl|entscheidung|wahl\\b|praferenz|antwort|cookie-?(einstellung|auswahl)|ihre einstellung",
  en: "consent|choice|choose|chose|mind\\b|decision|permission|your (answer|preferences|settings)|(cookie|privacy|consent)s?[ -](settings|preferences|banner|panel|choices)|accepted",
  es: "consentimiento|eleccion|decision|opinion|respuesta|(sus|tus|las) preferencias|(configuracion|preferencias|panel|opciones) de (las )?cookies",
  fr: "consentement|choix|accord\\b|decision|avis\\b|reponse|(vos|ses) preferences|(parametres|preferences|gestion|gestionnaire|panneau) (des|de|relatifs aux) cookies",
  it: "consenso|scelt|decisione|idea\\b|risposta|(sue|tue|proprie) preferenze|(impostazioni|preferenze) (dei|sui|relative ai|sull'uso dei)? ?cookie",
  nl: "toestemming|keuze|beslissing|mening|antwoord|cookie-?(voorkeur|instelling)|(uw|je|jouw) voorkeur",
  pt: "consentimento|escolha|decisao|opiniao|opcao|opcoes|resposta|(suas|tuas|as) preferencias|(definicoes|configuracoes|preferencias) de cookies",
});

/** Whoever reads, or that it can be done: not what the operator may do. */
export const theReaderCan = spoken({
  ar: "يمكن|لك |في اي وقت|متى شئت|حقك|بامكانك|موافقتك|اختيارك|خياراتك",
  de: "sie\\b|ihr|du\\b|dein|nutzer|besucher|jederzeit|kann|konnen",
  en: "you|user|visitor|any ?time|their\\b|can be|may be|how to",
  es: "puede|podra|su\\b|sus\\b|tu\\b|tus\\b|usuario|usted|visitante|en cualquier momento|como (retirar|cambiar|modificar)",
  fr: "vous|votre|vos\\b|utilisateur|visiteur|internaute|tout moment|comment",
  it: "puo\\b|puoi|potra|suo\\b|sua\\b|sue\\b|tuo\\b|tua\\b|tue\\b|utente|visitatore|qualsiasi momento|ogni momento|come (revocare|modificare|cambiare)",
  nl: "u\\b|uw\\b|je\\b|jouw|gebruiker|bezoeker|elk moment|allen tijde|altijd",
  pt: "pode|podera|seu\\b|sua\\b|suas\\b|utilizador|usuario|visitante|voce|qualquer (momento|altura)|como (retirar|alterar|mudar)",
});
