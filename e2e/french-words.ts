/** What the officer writes in French, in page order: the English heading, then hers. */
export const frenchTitle = "Politique relative aux cookies";

export const frenchSections: readonly {
  readonly of: RegExp;
  readonly heading: string | null;
  readonly body: string;
}[] = [
  {
    of: /^Introduction$/u,
    heading: null,
    body: "Pour vous offrir un bon service, ce site dépose des cookies dans votre navigateur. Vous pouvez modifier votre choix à tout moment, avec le lien au bas de chaque page.",
  },
  {
    of: /^What is a cookie/u,
    heading: "Qu’est-ce qu’un cookie ?",
    body: "Un cookie est un court texte qui porte un nom. Le site que vous visitez peut le confier à votre navigateur, qui le garde un certain temps et le lui rend à chaque visite.\n\nLes cookies « nécessaires » retiennent ce qui doit l’être d’une visite à l’autre ; ils ne demandent pas de consentement. Les cookies « tiers » sont déposés par un autre site que celui que vous visitez.",
  },
  {
    of: /^What cookies are used/u,
    heading: "Les cookies déposés par la plateforme {{platform.url}}",
    body: "### Cookies nécessaires au bon fonctionnement de la plateforme",
  },
];

export const frenchCookies = [
  {
    name: "sessionid",
    functionAndLocation: "Connexion (parties publique et privée du site)",
    purpose: "Vous reconnaître d’une page à l’autre",
  },
  {
    name: "django_language",
    functionAndLocation: "Choix de la langue (parties publique et privée du site)",
    purpose: "Retenir la langue du visiteur",
  },
  {
    name: "csrftoken",
    functionAndLocation: "Protection des appels à l’interface de programmation",
    purpose: "Vérifier que les demandes de données viennent bien de vous",
  },
  {
    name: "cookies_preferences",
    functionAndLocation: "Choix des visiteurs en matière de cookies",
    purpose: "Retenir les préférences du visiteur en matière de cookies",
  },
] as const;
