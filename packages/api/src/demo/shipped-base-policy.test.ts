import { checkPolicy } from "@cookiedesk/domain/check/check-policy";
import type { Jurisdiction } from "@cookiedesk/domain/check/jurisdiction";
import { localeSchema } from "@cookiedesk/domain/locale";
import { resolve } from "@cookiedesk/domain/policy/resolve";
import { sampleCookie, sampleSection } from "@cookiedesk/domain/policy/sample-policy";
import { expect, test } from "vitest";

import { loadLanguageDetector } from "../detect-language.ts";
import { samplePlatform } from "../policy/load-draft.ts";
import { shippedBasePolicy } from "./shipped-base-policy.ts";
import { shippedCatalogue } from "./shipped-catalogue.ts";

const detectLanguage = await loadLanguageDetector();

function findings(facts: Record<string, boolean> | null, jurisdictions: Jurisdiction[]) {
  const policy = resolve({
    platform: samplePlatform,
    facts: facts ?? { multilingual: true },
    locales: ["en", "fr"].map((tag) => localeSchema.parse(tag)),
    base: {
      title: shippedBasePolicy.title,
      sections: shippedBasePolicy.sections.map(({ key, heading = {}, body = {} }, at) =>
        sampleSection({ key, heading, body, orderKey: `a${at}` }),
      ),
      cookies: shippedBasePolicy.cookies.map(({ name, ...row }, at) =>
        sampleCookie({ key: name, names: [name], orderKey: `a${at}`, ...row }),
      ),
    },
    overrides: [],
    own: { sections: [], cookies: [] },
    catalogue: shippedCatalogue,
  });
  return checkPolicy(policy, { detectLanguage, facts, jurisdictions });
}

test.each<[string, Record<string, boolean> | null, Jurisdiction[]]>([
  ["by itself", null, ["EU"]],
  ["on a platform of several languages", { multilingual: true }, ["EU", "FR"]],
  ["on a platform of one language", { multilingual: false }, ["EU", "FR"]],
  ["in Spain, Italy and the United Kingdom", { multilingual: true }, ["ES", "IT", "UK"]],
])("the base policy that ships passes every rule %s", (_, facts, jurisdictions) => {
  expect(findings(facts, jurisdictions)).toEqual([]);
});
