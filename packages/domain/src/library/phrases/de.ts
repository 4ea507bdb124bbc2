import type { Phrases } from "../phrase.ts";

export const de: Phrases = {
  signIn: "Anmeldung, öffentliche Website und Verwaltung",
  languageChoice: "Sprachauswahl, öffentliche Website und Verwaltung",
  formProtection: "Schutz der Formulare und der API, öffentliche Website und Verwaltung",
  cookieChoice: "Ihre Cookie-Auswahl",
  audienceMeasurement: "Reichweitenmessung, öffentliche Website",
  keepsSignedIn: "Hält Sie von einer Seite zur nächsten angemeldet",
  remembersLanguage: "Merkt sich die Sprache, in der Sie lesen",
  provesFormIsYours: "Weist nach, dass ein Formular oder ein API-Aufruf von Ihnen kommt",
  keepsYourAnswer:
    "Bewahrt auf, was Sie angenommen und abgelehnt haben, damit wir nicht erneut fragen",
  recognisesBrowser:
    "Erkennt Ihren Browser bei späteren Besuchen wieder, damit jeder Besucher nur einmal gezählt wird",
  recognisesAcrossSites:
    "Erkennt Ihren Browser auf allen Websites mit derselben Messung wieder, um deren Besucher zu zählen",
  groupsVisit: "Zeigt, welche Seiten zu ein und demselben Besuch gehören",
  keepsVisitState:
    "Bewahrt den Stand Ihres Besuchs auf, etwa seinen Beginn und die Zahl der gesehenen Seiten",
  remembersArrival:
    "Merkt sich, wie Sie zuerst hierher kamen: über eine Suche, einen Link oder eine Kampagne",
  carriesDetails: "Gibt weitere Angaben zum Besuch von einer Seite an die nächste weiter",
  marksRecording:
    "Vermerkt, dass dieser Besuch aufgezeichnet wird, um zu sehen, wo geklickt und gescrollt wird",
  testsCookies: "Prüft, ob Ihr Browser Cookies annimmt; es wird sofort gelöscht",
  listsSitesSeen:
    "Listet die gemessenen Websites auf, die Sie gesehen haben, um neue von bekannten Besuchern zu unterscheiden",
  keepsMeasurementChoice:
    "Bewahrt auf, was die Reichweitenmessung mit Ihrer Erlaubnis erfassen darf",
  remembersCampaign:
    "Merkt sich die Kampagne, die Sie hierher geführt hat, um ihre Wirkung zu messen",
  countsCampaignOnce:
    "Listet die Kampagnen auf, die während des Besuchs vorkamen, damit jede nur einmal gezählt wird",
  bridgesRedirect: "Gibt die Messung an die nächste Seite weiter, wenn Sie umgeleitet werden",
  sharesContext: "Gibt Angaben zu Ihrem Besuch zwischen den Werkzeugen dieses Anbieters weiter",
  keepsUserDetails:
    "Bewahrt auf, was die Website der Messung über einen angemeldeten Nutzer mitgeteilt hat",
  star: "* ist die Kennung der Website.",
  mayBeRenewed: "Es kann zwischen zwei Anfragen oder zwei Sitzungen erneuert werden.",
  halfMinute: "Es läuft nach 30 Sekunden ab.",
  browsersMayShorten: "Manche Browser löschen es früher.",
};
