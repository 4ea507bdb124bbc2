import type { Phrases } from "../phrase.ts";

export const pt: Phrases = {
  signIn: "Início de sessão, site público e administração",
  languageChoice: "Escolha do idioma, site público e administração",
  formProtection: "Proteção dos formulários e da API, site público e administração",
  cookieChoice: "A sua escolha sobre os cookies",
  audienceMeasurement: "Medição de audiência, site público",
  keepsSignedIn: "Mantém a sua sessão iniciada de uma página para outra",
  remembersLanguage: "Recorda o idioma em que lê",
  provesFormIsYours: "Prova que um formulário ou uma chamada à API vem de si",
  keepsYourAnswer: "Conserva o que aceitou e recusou, para não voltarmos a perguntar",
  recognisesBrowser:
    "Reconhece o seu navegador em visitas posteriores, para contar cada visitante uma só vez",
  recognisesAcrossSites:
    "Reconhece o seu navegador em todos os sites que usam a mesma medição, para contar os visitantes deles",
  groupsVisit: "Indica que páginas pertencem à mesma visita",
  keepsVisitState:
    "Conserva o estado da sua visita, por exemplo quando começou e quantas páginas viu",
  remembersArrival:
    "Recorda como chegou aqui pela primeira vez: por uma pesquisa, uma ligação ou uma campanha",
  carriesDetails: "Leva outros detalhes da visita de uma página para a seguinte",
  marksRecording:
    "Assinala que esta visita é gravada para ver onde as pessoas clicam e percorrem a página",
  testsCookies: "Verifica se o seu navegador aceita cookies; é eliminado de imediato",
  listsSitesSeen:
    "Enumera os sites medidos que já viu, para distinguir os novos visitantes dos conhecidos",
  keepsMeasurementChoice: "Conserva o que permitiu que a medição de audiência registasse",
  remembersCampaign: "Recorda a campanha que o trouxe aqui, para medir o resultado dela",
  countsCampaignOnce:
    "Enumera as campanhas encontradas durante a visita, para contar cada uma uma só vez",
  bridgesRedirect: "Transmite a medição à página seguinte quando é reencaminhado",
  sharesContext: "Transmite detalhes da sua visita entre as ferramentas deste fornecedor",
  keepsUserDetails:
    "Conserva o que o site comunicou à medição sobre um utilizador com sessão iniciada",
  star: "* é o identificador do site.",
  mayBeRenewed: "Pode ser renovado entre dois pedidos ou duas sessões.",
  halfMinute: "Expira ao fim de 30 segundos.",
  browsersMayShorten: "Alguns navegadores eliminam-no mais cedo.",
};
