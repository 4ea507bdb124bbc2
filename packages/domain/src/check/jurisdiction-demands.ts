import type { Demands } from "./demand.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

/** What holds wherever a policy is read: it is whole, legible, consistent with itself and true of its platform. */
const everywhere: Demands = {
  D3: { severity: "error", source: "Every row says who sets it, what it is and what it is for" },
  D4: { severity: "error", source: "A language is published whole or not at all" },
  D5: { severity: "warning", source: "A text is written in the language that it is published in" },
  D6: { severity: "warning", source: "A link leads to a page in the reader’s language" },
  D16: { severity: "error", source: "A page names the site that it speaks of" },
  D17: { severity: "error", source: "A page does not contradict itself" },
  D22: { severity: "error", source: "What was published can be shown again, byte for byte" },
  D26: { severity: "hint", source: "A pattern of names is explained in words" },
  D27: { severity: "warning", source: "Nothing is left over from a template or an extraction" },
  D28: { severity: "warning", source: "A page says what is true of its platform" },
  D30: { severity: "hint", source: "A period is stated once, in its own field" },
};

const union: Demands = {
  ...everywhere,
  D1: { severity: "error", source: "CJEU C-673/17 (Planet49), 1 October 2019, 75–81" },
  D2: { severity: "error", source: "CJEU C-673/17 (Planet49), 1 October 2019, 80–81" },
  D3: { severity: "error", source: "Directive 2002/58/EC, Article 5(3)" },
  D4: { severity: "error", source: "GDPR, Article 12(1)" },
  D5: { severity: "warning", source: "GDPR, Article 12(1); WP260 rev.01, 13" },
  D6: { severity: "warning", source: "GDPR, Article 12(1); WP260 rev.01, 13" },
  D9: {
    severity: "error",
    source: "Directive 2002/58/EC, Article 5(3); EDPB Cookie Banner Taskforce, 17 January 2023",
  },
  D10: { severity: "warning", source: "GDPR, Article 5(1)(a) and (d)" },
  D11: {
    severity: "error",
    source: "GDPR, Article 4(11); CJEU C-673/17 (Planet49); EDPB Guidelines 05/2020, 86",
  },
  D12: { severity: "warning", source: "Directive 2002/58/EC, Article 5(3); WP194, 4.3" },
  D13: { severity: "error", source: "GDPR, Article 7(3)" },
  D14: { severity: "error", source: "GDPR, Article 13(1)(e); CJEU C-673/17 (Planet49), 80–81" },
  D15: {
    severity: "warning",
    source: "GDPR, Article 13(1)(f); CJEU C-362/14 (Schrems), C-311/18 (Schrems II)",
  },
  D16: { severity: "error", source: "GDPR, Article 5(2)" },
  D17: { severity: "error", source: "GDPR, Article 5(1)(a) and (d)" },
  D19: { severity: "error", source: "Directive 2002/58/EC, Article 5(3); WP194, 3.2" },
  D22: { severity: "error", source: "GDPR, Articles 5(2) and 7(1)" },
  D28: { severity: "warning", source: "GDPR, Article 5(1)(d)" },
  D29: { severity: "warning", source: "GDPR, Article 7; EDPB Guidelines 05/2020, 110" },
};

/**
 * What each jurisdiction asks, as data. A member of the Union asks what the Union asks, and where its authority said
 * more, that. This is configuration that rests on texts, and not legal advice.
 */
export const demandsOf: Readonly<Record<Jurisdiction, Demands>> = {
  EU: union,
  FR: {
    ...union,
    D7: {
      severity: "warning",
      months: 6,
      source: "CNIL, délibération 2020-092, 17 September 2020",
    },
    D8: {
      severity: "warning",
      months: 13,
      dataMonths: 25,
      source: "CNIL, délibération 2020-091, 50–52; audience measurement, 4 July 2025",
    },
    D12: {
      severity: "warning",
      source: "Loi 78-17, article 82; CNIL, délibération 2020-091, 50–52",
    },
    D14: { severity: "error", source: "CNIL, délibération 2020-092, 17 September 2020" },
    D19: { severity: "error", source: "CNIL, délibération 2020-091, 49" },
    D22: { severity: "error", source: "CNIL, délibération 2020-092, proof of consent" },
  },
  ES: {
    ...union,
    D7: {
      severity: "warning",
      months: 24,
      source: "AEPD, Guía sobre el uso de las cookies, validity of the consent",
    },
  },
  IT: {
    ...union,
    D7: {
      severity: "warning",
      months: 6,
      source: "Garante, Linee guida cookie, 10 June 2021 (doc. web 9677876)",
    },
  },
  UK: {
    ...union,
    D3: { severity: "error", source: "PECR 2003, regulation 6(2)(a)" },
    D9: { severity: "error", source: "PECR 2003, regulation 6 and Schedule A1" },
    D12: { severity: "warning", source: "PECR 2003, Schedule A1, paragraph 5" },
    D13: { severity: "error", source: "UK GDPR, Article 7(3)" },
    D15: { severity: "warning", source: "UK GDPR, Article 13(1)(f)" },
  },
  "US-CA": {
    ...everywhere,
    D1: { severity: "error", source: "California Civil Code 1798.100(a)(3)" },
    D2: { severity: "error", source: "California Civil Code 1798.110(c)(4)" },
    D10: { severity: "warning", source: "California Civil Code 1798.100(a)(1)" },
    D23: { severity: "warning", source: "CCPA Regulations, 11 CCR 7011(e)(3) and 7025" },
  },
};
