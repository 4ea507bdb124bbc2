import type { Phrases } from "../phrase.ts";

export const fr: Phrases = {
  signIn: "Connexion, site public et administration",
  languageChoice: "Choix de la langue, site public et administration",
  formProtection: "Protection des formulaires et de l’API, site public et administration",
  cookieChoice: "Votre choix en matière de cookies",
  audienceMeasurement: "Mesure d’audience, site public",
  keepsSignedIn: "Maintient votre connexion d’une page à l’autre",
  remembersLanguage: "Retient la langue dans laquelle vous lisez",
  provesFormIsYours: "Prouve qu’un formulaire ou un appel à l’API vient bien de vous",
  keepsYourAnswer: "Conserve ce que vous avez accepté ou refusé, pour ne pas vous le redemander",
  recognisesBrowser:
    "Reconnaît votre navigateur lors de vos visites suivantes, pour ne compter chaque visiteur qu’une fois",
  recognisesAcrossSites:
    "Reconnaît votre navigateur sur tous les sites qui utilisent la même mesure, pour compter leurs visiteurs",
  groupsVisit: "Indique quelles pages font partie d’une même visite",
  keepsVisitState:
    "Conserve l’état de votre visite, par exemple son début et le nombre de pages vues",
  remembersArrival:
    "Retient comment vous êtes arrivé ici la première fois : recherche, lien ou campagne",
  carriesDetails: "Transmet d’autres détails de la visite d’une page à l’autre",
  marksRecording:
    "Signale que cette visite est enregistrée pour voir où les gens cliquent et font défiler la page",
  testsCookies: "Vérifie que votre navigateur accepte les cookies ; il est aussitôt supprimé",
  listsSitesSeen:
    "Liste les sites mesurés que vous avez vus, pour distinguer les nouveaux visiteurs des autres",
  keepsMeasurementChoice: "Conserve ce que vous avez autorisé la mesure d’audience à enregistrer",
  remembersCampaign: "Retient la campagne qui vous a amené ici, pour mesurer ce qu’elle a apporté",
  countsCampaignOnce:
    "Liste les campagnes rencontrées pendant la visite, pour ne compter chacune qu’une fois",
  bridgesRedirect: "Transmet la mesure à la page suivante lorsque vous êtes redirigé",
  sharesContext: "Transmet des détails de votre visite entre les outils de ce fournisseur",
  keepsUserDetails: "Conserve ce que le site a indiqué à la mesure sur un utilisateur connecté",
  star: "* est l’identifiant du site.",
  mayBeRenewed: "Il peut être renouvelé entre deux requêtes ou deux sessions.",
  halfMinute: "Il expire au bout de 30 secondes.",
  browsersMayShorten: "Certains navigateurs le suppriment plus tôt.",
};
