import type { Phrases } from "../phrase.ts";

export const it: Phrases = {
  signIn: "Accesso, sito pubblico e amministrazione",
  languageChoice: "Scelta della lingua, sito pubblico e amministrazione",
  formProtection: "Protezione dei moduli e dell’API, sito pubblico e amministrazione",
  cookieChoice: "La sua scelta sui cookie",
  audienceMeasurement: "Misurazione dell’audience, sito pubblico",
  keepsSignedIn: "Mantiene il suo accesso da una pagina all’altra",
  remembersLanguage: "Ricorda la lingua in cui lei legge",
  provesFormIsYours: "Dimostra che un modulo o una chiamata all’API proviene da lei",
  keepsYourAnswer: "Conserva ciò che lei ha accettato e rifiutato, per non chiederlo di nuovo",
  recognisesBrowser:
    "Riconosce il suo browser nelle visite successive, per contare ogni visitatore una sola volta",
  recognisesAcrossSites:
    "Riconosce il suo browser su tutti i siti che usano la stessa misurazione, per contarne i visitatori",
  groupsVisit: "Indica quali pagine fanno parte della stessa visita",
  keepsVisitState:
    "Conserva lo stato della sua visita, ad esempio quando è iniziata e quante pagine ha visto",
  remembersArrival:
    "Ricorda come lei è arrivato qui la prima volta: da una ricerca, un link o una campagna",
  carriesDetails: "Porta altri dettagli della visita da una pagina alla successiva",
  marksRecording:
    "Segnala che questa visita viene registrata per vedere dove le persone fanno clic e scorrono la pagina",
  testsCookies: "Verifica se il suo browser accetta i cookie; viene eliminato subito",
  listsSitesSeen:
    "Elenca i siti misurati che lei ha visto, per distinguere i nuovi visitatori da quelli già noti",
  keepsMeasurementChoice:
    "Conserva ciò che lei ha consentito alla misurazione dell’audience di registrare",
  remembersCampaign: "Ricorda la campagna che l’ha portata qui, per misurarne il risultato",
  countsCampaignOnce:
    "Elenca le campagne incontrate durante la visita, per contare ciascuna una sola volta",
  bridgesRedirect: "Trasmette la misurazione alla pagina successiva quando lei viene reindirizzato",
  sharesContext: "Trasmette dettagli della sua visita tra gli strumenti di questo fornitore",
  keepsUserDetails:
    "Conserva ciò che il sito ha comunicato alla misurazione su un utente che ha effettuato l’accesso",
  star: "* è l’identificativo del sito.",
  mayBeRenewed: "Può essere rinnovato tra due richieste o due sessioni.",
  halfMinute: "Scade dopo 30 secondi.",
  browsersMayShorten: "Alcuni browser lo eliminano prima.",
};
