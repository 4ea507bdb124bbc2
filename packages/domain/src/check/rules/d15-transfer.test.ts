import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import { resolve } from "../../policy/resolve.ts";
import {
  sampleCatalogue,
  sampleCookie,
  sampleInputs,
  sampleSection,
} from "../../policy/sample-policy.ts";
import { sentencesOf } from "../sentences.ts";
import { findUntoldTransfers } from "./d15-transfer.ts";

function found(body: Record<string, string>, country: string | null = "FR") {
  const providers = [
    { key: "vendor", name: "Vendor", isOperator: false, country, privacyUrl: null },
  ];
  const policy = resolve(
    sampleInputs({
      locales: Object.keys(body).map((tag) => localeSchema.parse(tag)),
      catalogue: { ...sampleCatalogue, providers },
      base: {
        title: {},
        sections: [sampleSection({ body })],
        cookies: ["a", "b"].map((key) => sampleCookie({ key, names: [key], provider: "vendor" })),
      },
    }),
  );
  return findUntoldTransfers(policy, sentencesOf(policy));
}

test.each(["US", "NZ", "GB", "CH"])(
  "a provider in %s needs a word about the transfer, once a locale",
  (country) => {
    expect(found({ en: "Hello.", fr: "Bonjour.", pl: "Witaj." }, country)).toEqual(
      ["en", "fr"].map((locale) => ({
        rule: "D15",
        code: "transfer_not_told",
        provider: "Vendor",
        country,
        place: { part: { kind: "policy", key: "policy" }, field: null, locale },
        evidence: "Vendor",
      })),
    );
  },
);

test.each(["FR", "DE", "IE", "IS", "LI", "NO", null])("a provider in %s needs none", (country) => {
  expect(found({ en: "Hello." }, country)).toEqual([]);
});

test.each([
  ["en", "Data is transferred to the United States under standard contractual clauses."],
  ["en", "The vendor is certified under the Data Privacy Framework."],
  ["fr", "Des données sont transférées hors de l’Union européenne."],
  ["de", "Daten werden in ein Drittland übermittelt."],
  ["es", "Los datos salen fuera de la Unión Europea."],
  ["it", "I dati sono trasferiti al di fuori dell’Unione."],
  ["nl", "Gegevens worden doorgegeven aan een derde land."],
  ["pt", "Os dados são transferidos para fora da União Europeia."],
  ["ar", "تُنقل البيانات إلى خارج الاتحاد الأوروبي، ويستند نقل البيانات إلى بنود."],
])("in %s, %j is a word about it", (locale, text) => {
  expect(found({ [locale]: text }, "US")).toEqual([]);
});

test.each([
  ["en", "Transfers rest on the EU-US Privacy Shield.", "Privacy Shield"],
  ["en", "Transfers rest on Safe Harbor.", "Safe Harbor"],
  ["fr", "Le transfert repose sur le Privacy-Shield.", "Privacy-Shield"],
  ["de", "Grundlage ist das Safe-Harbour-Abkommen.", "Safe-Harbour"],
  ["pt", "A transferência assenta no privacy shield.", "privacy shield"],
])("in %s, %j rests on a dead instrument", (locale, text, instrument) => {
  expect(found({ [locale]: text })).toEqual([
    {
      rule: "D15",
      code: "dead_instrument",
      place: { part: { kind: "section", key: "introduction" }, field: "body", locale },
      evidence: instrument,
    },
  ]);
});

test.each([
  ["en", "The Privacy Shield was declared invalid."],
  ["en", "The Data Privacy Framework replaced the Privacy Shield."],
  ["fr", "Le Privacy Shield a été invalidé."],
  ["fr", "Le Privacy Shield n’est plus en vigueur."],
  ["de", "Das Privacy Shield ist ungültig."],
  ["es", "El Privacy Shield fue anulado."],
  ["it", "Il Privacy Shield è stato sostituito."],
  ["nl", "Het Privacy Shield is ongeldig."],
  ["pt", "O Privacy Shield foi substituído."],
  ["en", "We keep your privacy shielded."],
])("in %s, %j knows better", (locale, text) => {
  expect(found({ [locale]: text })).toEqual([]);
});
