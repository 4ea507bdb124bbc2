import type { Phrases } from "../phrase.ts";

export const nl: Phrases = {
  signIn: "Aanmelden, openbare site en beheer",
  languageChoice: "Taalkeuze, openbare site en beheer",
  formProtection: "Bescherming van formulieren en van de API, openbare site en beheer",
  cookieChoice: "Uw cookiekeuze",
  audienceMeasurement: "Bereikmeting, openbare site",
  keepsSignedIn: "Houdt u aangemeld van de ene pagina naar de andere",
  remembersLanguage: "Onthoudt de taal waarin u leest",
  provesFormIsYours: "Bewijst dat een formulier of een aanroep van de API van u komt",
  keepsYourAnswer: "Bewaart wat u hebt geaccepteerd en geweigerd, zodat we het niet opnieuw vragen",
  recognisesBrowser:
    "Herkent uw browser bij latere bezoeken, zodat elke bezoeker één keer wordt geteld",
  recognisesAcrossSites:
    "Herkent uw browser op elke site die dezelfde meting gebruikt, om de bezoekers daarvan te tellen",
  groupsVisit: "Laat zien welke pagina’s bij één bezoek horen",
  keepsVisitState:
    "Bewaart hoe ver uw bezoek is, zoals het begin ervan en het aantal bekeken pagina’s",
  remembersArrival:
    "Onthoudt hoe u hier voor het eerst kwam: via een zoekopdracht, een link of een campagne",
  carriesDetails: "Geeft meer gegevens over het bezoek door van de ene pagina aan de volgende",
  marksRecording:
    "Noteert dat dit bezoek wordt opgenomen om te zien waar mensen klikken en scrollen",
  testsCookies: "Test of uw browser cookies aanneemt; hij wordt meteen verwijderd",
  listsSitesSeen:
    "Houdt bij welke gemeten sites u hebt gezien, om nieuwe bezoekers van bekende te onderscheiden",
  keepsMeasurementChoice: "Bewaart wat de bereikmeting van u mag vastleggen",
  remembersCampaign: "Onthoudt de campagne waarmee u hier kwam, om het resultaat ervan te meten",
  countsCampaignOnce:
    "Houdt bij welke campagnes tijdens het bezoek voorkwamen, zodat elke één keer wordt geteld",
  bridgesRedirect: "Geeft de meting door aan de volgende pagina als u wordt doorgestuurd",
  sharesContext: "Geeft gegevens over uw bezoek door tussen de hulpmiddelen van deze aanbieder",
  keepsUserDetails:
    "Bewaart wat de site aan de meting heeft doorgegeven over een aangemelde gebruiker",
  star: "* is het kenmerk van de site.",
  mayBeRenewed: "Hij kan tussen twee verzoeken of twee sessies worden vernieuwd.",
  halfMinute: "Hij verloopt na 30 seconden.",
  browsersMayShorten: "Sommige browsers verwijderen hem eerder.",
};
