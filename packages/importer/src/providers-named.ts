import type { Provider } from "@cookiedesk/domain/policy/provider";
import { byText } from "@cookiedesk/domain/policy/resolve";

import type { ImportedDocument } from "./imported-document.ts";
import { squash } from "./plain-words.ts";
import { providerKey } from "./prepared-document.ts";

/** The providers that documents name, once each. One whose name stands in a platform's host runs the platforms. */
export function findProviders(documents: readonly ImportedDocument[]): Provider[] {
  const hosts = documents.flatMap(({ platform }) =>
    platform === null ? [] : [squash(platform.url)],
  );
  const names = new Map<string, string[]>();
  for (const { provider } of documents.flatMap(({ cookies }) => cookies)) {
    const key = provider === null ? null : providerKey(provider);
    if (provider !== null && key !== null) names.set(key, [...(names.get(key) ?? []), provider]);
  }
  return [...names]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([key, spellings]) => {
      const name = mostFrequent(spellings);
      return {
        key,
        name,
        isOperator: hosts.some((host) => host.includes(squash(name))),
        country: null,
        privacyUrl: null,
      };
    });
}

function mostFrequent(spellings: readonly string[]): string {
  const count = (spelling: string) => spellings.filter((one) => one === spelling).length;
  return [...new Set(spellings)].toSorted((a, b) => count(b) - count(a) || byText(a, b))[0] ?? "";
}
