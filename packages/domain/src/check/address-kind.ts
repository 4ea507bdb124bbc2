import { getDomain, getHostname } from "tldts";

const host = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Every host that these texts name, in lower case. */
export function namedHosts(texts: Iterable<string>): Set<string> {
  const named = new Set<string>();
  for (const text of texts)
    for (const [found] of text.matchAll(host)) named.add(found.toLowerCase());
  return named;
}

/**
 * What of a platform's address the checks can tell from another's, in texts that name these hosts: platforms with equal
 * answers, and equal in all else, have the same findings. Most texts name no platform, and then all are alike.
 */
export function addressKind(url: string, named: ReadonlySet<string>): readonly (string | null)[] {
  const own = getHostname(url)?.toLowerCase() ?? null;
  const family = getDomain(url)?.toLowerCase() ?? null;
  const hosts = [...named];
  const isNamed = own === null || hosts.some((one) => one.includes(own));
  const isFamilyNamed = family === null || hosts.some((one) => one.endsWith(family));
  return [isNamed ? url : null, isFamilyNamed ? family : null];
}
