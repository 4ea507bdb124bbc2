import type { Condition } from "../../platform/condition.ts";
import type { LibraryRow, LibraryTool } from "../library-row.ts";
import { inEveryLanguage, type Phrase } from "../phrase.ts";

interface OperatorFacts {
  readonly name: string;
  readonly functionAndLocation: Phrase;
  readonly purpose: Phrase;
  readonly retention: LibraryRow["retention"];
  readonly retentionNote?: Phrase;
  readonly condition?: Condition | null;
}

/** What the operator's own software sets; the periods are those of the operator's newer cookie pages. */
export const operatorTool: LibraryTool = {
  key: "operator",
  rows: [
    operatorRow({
      name: "sessionid",
      functionAndLocation: "signIn",
      purpose: "keepsSignedIn",
      retention: { amount: 2, unit: "week" },
    }),
    operatorRow({
      name: "csrftoken",
      functionAndLocation: "formProtection",
      purpose: "provesFormIsYours",
      retention: { amount: 12, unit: "month", atMost: true },
      retentionNote: "mayBeRenewed",
    }),
    operatorRow({
      name: "cookies_preferences",
      functionAndLocation: "cookieChoice",
      purpose: "keepsYourAnswer",
      retention: { amount: 6, unit: "month" },
    }),
    operatorRow({
      name: "django_language",
      functionAndLocation: "languageChoice",
      purpose: "remembersLanguage",
      retention: { amount: 12, unit: "month" },
      condition: { fact: "multilingual", equals: true },
    }),
  ],
};

function operatorRow({
  name,
  functionAndLocation,
  purpose,
  retention,
  retentionNote,
  condition = null,
}: OperatorFacts): LibraryRow {
  return {
    id: `operator:${name}`,
    names: [name],
    kind: "cookie",
    domain: null,
    provider: { name: "Opendatasoft", isOperator: true, country: "FR", privacyUrl: null },
    functionAndLocation: inEveryLanguage(functionAndLocation),
    purpose: inEveryLanguage(purpose),
    category: "necessary",
    party: "first",
    retention,
    retentionNote: retentionNote === undefined ? {} : inEveryLanguage(retentionNote),
    condition,
    source: {
      url: "https://info-financiere.gouv.fr/terms/cookies-policy/",
      checkedOn: "2026-11-22",
    },
  };
}
