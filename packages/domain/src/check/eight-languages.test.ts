import { expect, test } from "vitest";

import { localeSchema } from "../locale.ts";
import { sampleCookie, sampleInputs, sampleSection, sampleTable } from "../policy/sample-policy.ts";
import { resolve } from "../policy/resolve.ts";
import { checkPolicy } from "./check-policy.ts";

/** A plausible good page in each language of the renderer: what a rule finds in it is a false alarm. */
const pages: Readonly<Record<string, readonly [heading: string, body: string]>> = {
  ar: [
    "عن هذه الصفحة",
    "تصف هذه الصفحة ملفات تعريف الارتباط التي تضعها {{platform.url}} في متصفحك، والغرض من كل منها ومدة بقائه.\n\nملفات تعريف الارتباط الضرورية لا تتطلب موافقة. أما ملفات الإحصاءات فلا تُوضع إلا بعد موافقتك. يمكنك تغيير اختيارك أو سحب موافقتك في أي وقت من أسفل كل صفحة. مواصلة التصفح لا تعني الموافقة.",
  ],
  de: [
    "Worum es geht",
    "Diese Seite nennt die Cookies, die {{platform.url}} in Ihrem Browser ablegt, wozu jedes dient und wie lange es bleibt.\n\nNotwendige Cookies brauchen keine Einwilligung. Statistik-Cookies zählen Besuche und werden erst nach Ihrer Einwilligung gesetzt. Sie können Ihre Auswahl jederzeit ändern oder Ihre Einwilligung widerrufen. Das Weitersurfen gilt nicht als Einwilligung.",
  ],
  en: [
    "What this is about",
    "This page names the cookies that {{platform.url}} leaves in your browser, what each one is for and how long it stays.\n\nNecessary cookies need no consent. Statistics cookies count visits and are set only after you have accepted. You can change your choice or withdraw your consent at any time. Browsing on is never taken for consent.",
  ],
  es: [
    "De qué se trata",
    "Esta página indica las cookies que {{platform.url}} deja en su navegador, para qué sirve cada una y cuánto tiempo permanece.\n\nLas cookies necesarias no requieren consentimiento. Las cookies de estadísticas cuentan las visitas y solo se instalan después de que usted acepte. Puede cambiar su elección o retirar su consentimiento en cualquier momento. Seguir navegando no significa aceptar.",
  ],
  fr: [
    "De quoi il s’agit",
    "Cette page indique les cookies que {{platform.url}} dépose dans votre navigateur, à quoi sert chacun et combien de temps il reste.\n\nLes cookies nécessaires ne demandent pas de consentement. Les cookies de statistiques comptent les visites et ne sont déposés qu’avec votre accord. Vous pouvez modifier votre choix ou retirer votre consentement à tout moment. La poursuite de la navigation ne vaut pas consentement.",
  ],
  it: [
    "Di che cosa si tratta",
    "Questa pagina indica i cookie che {{platform.url}} lascia nel browser, a che cosa serve ciascuno e quanto resta.\n\nI cookie necessari non richiedono il consenso. I cookie di statistica contano le visite e vengono impostati solo dopo il suo consenso. Può modificare la sua scelta o revocare il consenso in qualsiasi momento. Proseguendo la navigazione non si presta alcun consenso: non vale come tale.",
  ],
  nl: [
    "Waar het om gaat",
    "Deze pagina noemt de cookies die {{platform.url}} in uw browser achterlaat, waarvoor elke cookie dient en hoe lang die blijft.\n\nNoodzakelijke cookies vragen geen toestemming. Statistische cookies tellen bezoeken en worden pas na uw toestemming geplaatst. U kunt uw keuze op elk moment wijzigen of uw toestemming intrekken. Verder surfen betekent niet dat u toestemming geeft.",
  ],
  pt: [
    "Do que se trata",
    "Esta página indica os cookies que {{platform.url}} deixa no seu navegador, para que serve cada um e quanto tempo permanece.\n\nOs cookies necessários não exigem consentimento. Os cookies de estatísticas contam as visitas e só são instalados depois de aceitar. Pode alterar a sua escolha ou retirar o seu consentimento a qualquer momento. Continuar a navegar não significa aceitar.",
  ],
};

test.each(Object.keys(pages))(
  "a good page in %s has no finding under any European law",
  (locale) => {
    const [heading, body] = pages[locale] ?? ["", ""];
    const inputs = sampleInputs();
    const words = { [locale]: heading };
    const policy = resolve({
      ...inputs,
      locales: [localeSchema.parse(locale)],
      base: {
        title: words,
        sections: [
          sampleSection({ heading: words, body: { [locale]: body } }),
          { ...sampleTable, heading: words },
        ],
        cookies: [sampleCookie({ functionAndLocation: words, purpose: words })],
      },
      catalogue: {
        ...inputs.catalogue,
        categories: [{ key: "necessary", title: words, description: words }],
      },
    });
    const found = checkPolicy(policy, {
      detectLanguage: () => null,
      facts: {},
      jurisdictions: ["EU", "FR", "ES", "IT", "UK"],
    });
    expect(found).toEqual([]);
  },
);
