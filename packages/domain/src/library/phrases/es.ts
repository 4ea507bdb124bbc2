import type { Phrases } from "../phrase.ts";

export const es: Phrases = {
  signIn: "Inicio de sesión, sitio público y administración",
  languageChoice: "Elección del idioma, sitio público y administración",
  formProtection: "Protección de los formularios y de la API, sitio público y administración",
  cookieChoice: "Su elección sobre las cookies",
  audienceMeasurement: "Medición de audiencia, sitio público",
  keepsSignedIn: "Mantiene su sesión iniciada de una página a otra",
  remembersLanguage: "Recuerda el idioma en el que usted lee",
  provesFormIsYours: "Demuestra que un formulario o una llamada a la API procede de usted",
  keepsYourAnswer: "Conserva lo que usted aceptó y rechazó, para no volver a preguntárselo",
  recognisesBrowser:
    "Reconoce su navegador en visitas posteriores, para contar a cada visitante una sola vez",
  recognisesAcrossSites:
    "Reconoce su navegador en todos los sitios que usan la misma medición, para contar sus visitantes",
  groupsVisit: "Indica qué páginas forman parte de una misma visita",
  keepsVisitState:
    "Conserva el estado de su visita, por ejemplo cuándo empezó y cuántas páginas ha visto",
  remembersArrival:
    "Recuerda cómo llegó usted aquí por primera vez: por una búsqueda, un enlace o una campaña",
  carriesDetails: "Lleva otros detalles de la visita de una página a la siguiente",
  marksRecording:
    "Señala que esta visita se graba para ver dónde hacen clic y se desplazan las personas",
  testsCookies: "Comprueba si su navegador acepta cookies; se elimina de inmediato",
  listsSitesSeen:
    "Enumera los sitios medidos que usted ha visto, para distinguir a los visitantes nuevos de los conocidos",
  keepsMeasurementChoice: "Conserva lo que usted ha permitido registrar a la medición de audiencia",
  remembersCampaign: "Recuerda la campaña que le trajo aquí, para medir su resultado",
  countsCampaignOnce:
    "Enumera las campañas encontradas durante la visita, para contar cada una una sola vez",
  bridgesRedirect: "Transmite la medición a la página siguiente cuando usted es redirigido",
  sharesContext: "Transmite detalles de su visita entre las herramientas de este proveedor",
  keepsUserDetails:
    "Conserva lo que el sitio comunicó a la medición sobre un usuario que ha iniciado sesión",
  star: "* es el identificador del sitio.",
  mayBeRenewed: "Puede renovarse entre dos solicitudes o dos sesiones.",
  halfMinute: "Caduca a los 30 segundos.",
  browsersMayShorten: "Algunos navegadores la eliminan antes.",
};
