import type { LocalizedText } from "@cookiedesk/domain/locale";
import type { Condition } from "@cookiedesk/domain/platform/condition";
import type { Retention } from "@cookiedesk/domain/policy/retention";

interface ShippedSection {
  readonly key: string;
  readonly heading?: LocalizedText;
  readonly body?: LocalizedText;
}

interface ShippedCookie {
  readonly name: string;
  readonly functionAndLocation: LocalizedText;
  readonly purpose: LocalizedText;
  readonly retention: Retention;
  readonly retentionNote?: LocalizedText;
  readonly condition?: Condition;
}

/**
 * The base policy that a first run starts from, in our own words. Names and periods of the four cookies are those that
 * the operator states; all four are first party and necessary.
 */
export const shippedBasePolicy: {
  readonly name: string;
  readonly title: LocalizedText;
  readonly sections: readonly ShippedSection[];
  readonly cookies: readonly ShippedCookie[];
} = {
  name: "Standard",
  title: { en: "Cookie policy", fr: "Politique relative aux cookies" },
  sections: [
    {
      key: "introduction",
      body: {
        en: "This page says which cookies {{platform.url}} leaves in your browser, what each one is for, how long it stays and how you can change your mind.",
        fr: "Cette page indique quels cookies {{platform.url}} dépose dans votre navigateur, à quoi sert chacun d’eux, combien de temps il reste et comment revenir sur votre choix.",
      },
    },
    {
      key: "cookies",
      heading: { en: "Cookies on this site", fr: "Les cookies de ce site" },
    },
    {
      key: "what-a-cookie-is",
      heading: { en: "What a cookie is", fr: "Ce qu’est un cookie" },
      body: {
        en: "A cookie is a short text with a name. A website may leave it in your browser, and your browser hands it back on the next visit, until it expires or you delete it.\n\nSome cookies last only as long as the browser is open. Others keep for the period that the table states.",
        fr: "Un cookie est un court texte qui porte un nom. Un site web peut le laisser dans votre navigateur, qui le lui rend à la visite suivante, jusqu’à ce qu’il expire ou que vous le supprimiez.\n\nCertains cookies ne durent que le temps où le navigateur est ouvert. D’autres restent pendant la durée indiquée dans le tableau.",
      },
    },
    {
      key: "kinds-of-cookies",
      heading: { en: "Kinds of cookies", fr: "Les sortes de cookies" },
      body: {
        en: "- **Necessary** cookies make the site work: they keep you signed in, or remember an answer that you gave.\n- **Statistics** cookies count visits and show how a site is used. They are set only after you have accepted.\n- A **first-party** cookie is set by the site that you are visiting.\n- A **third-party** cookie is set by another company, which may then recognise your browser on other sites.",
        fr: "- Les cookies **nécessaires** font fonctionner le site : ils maintiennent votre connexion ou retiennent une réponse que vous avez donnée.\n- Les cookies de **statistiques** comptent les visites et montrent comment un site est utilisé. Ils ne sont déposés qu’avec votre accord.\n- Un cookie **interne** est déposé par le site que vous visitez.\n- Un cookie **tiers** est déposé par une autre société, qui peut alors reconnaître votre navigateur sur d’autres sites.",
      },
    },
    {
      key: "your-choice",
      heading: { en: "Your choice", fr: "Votre choix" },
      body: {
        en: "Your answer is kept in the cookie `cookies_preferences`. You can change it at any time with the link “Cookie choice” at the foot of every page. You can also look at all cookies, and delete them, in the settings of your browser.",
        fr: "Votre réponse est conservée dans le cookie `cookies_preferences`. Vous pouvez la modifier à tout moment avec le lien « Choix des cookies » au bas de chaque page. Vous pouvez aussi consulter tous les cookies, et les supprimer, dans les réglages de votre navigateur.",
      },
    },
  ],
  cookies: [
    {
      name: "sessionid",
      functionAndLocation: {
        en: "Sign-in, front and back office",
        fr: "Connexion, site public et administration",
      },
      purpose: {
        en: "Keeps you signed in from one page to the next",
        fr: "Maintient votre connexion d’une page à l’autre",
      },
      retention: { amount: 2, unit: "week" },
    },
    {
      name: "django_language",
      functionAndLocation: {
        en: "Language choice, front and back office",
        fr: "Choix de la langue, site public et administration",
      },
      purpose: {
        en: "Remembers the language you read in",
        fr: "Retient la langue dans laquelle vous lisez",
      },
      retention: { amount: 12, unit: "month" },
      condition: { fact: "multilingual", equals: true },
    },
    {
      name: "csrftoken",
      functionAndLocation: {
        en: "Protection of forms and of the API, front and back office",
        fr: "Protection des formulaires et de l’API, site public et administration",
      },
      purpose: {
        en: "Proves that a form or a call to the API comes from you",
        fr: "Prouve qu’un formulaire ou un appel à l’API vient bien de vous",
      },
      retention: { amount: 12, unit: "month", atMost: true },
      retentionNote: {
        en: "It may be renewed between two requests or two sessions.",
        fr: "Il peut être renouvelé entre deux requêtes ou deux sessions.",
      },
    },
    {
      name: "cookies_preferences",
      functionAndLocation: { en: "Your cookie choice", fr: "Votre choix en matière de cookies" },
      purpose: {
        en: "Keeps what you accepted and refused, so that we do not ask again",
        fr: "Conserve ce que vous avez accepté ou refusé, pour ne pas vous le redemander",
      },
      retention: { amount: 6, unit: "month" },
    },
  ],
};

/** The five platforms of a first run. The first is published, so that every screen has something to show. */
export const demoPlatforms = [
  {
    slug: "babel",
    name: "Babel",
    url: "https://babel.opendatasoft.com",
    multilingual: true,
    locales: ["en", "fr"],
  },
  {
    slug: "ballarat-demo-victoria",
    name: "Ballarat demo, Victoria",
    url: "https://ballarat-demo-victoria.opendatasoft.com",
    multilingual: true,
    locales: ["en"],
  },
  {
    slug: "documentation-resources",
    name: "Documentation resources",
    url: "https://documentation-resources.opendatasoft.com",
    multilingual: true,
    locales: ["en", "fr"],
  },
  {
    slug: "inai",
    name: "Inai",
    url: "https://inai.opendatasoft.com",
    multilingual: false,
    locales: ["en"],
  },
  {
    slug: "light-basic-theme-discovery",
    name: "Light basic theme discovery",
    url: "https://light-basic-theme-discovery.opendatasoft.com",
    multilingual: true,
    locales: ["en"],
  },
] as const;
