import type { PlatformPointer } from "@cookiedesk/artefacts/pointer";

/**
 * Where a request that still names a former host of the platform is sent: the same path on its host of today. Null where
 * it names no such host. The new address is built from what was published, never from the request's own words.
 */
export function addressOnNewHost(
  { hostMove }: PlatformPointer,
  askedHost: string | undefined,
  path: string,
): string | null {
  if (hostMove === undefined || askedHost === undefined) return null;
  const isFormer = hostMove.from.some((url) => new URL(url).host === askedHost.toLowerCase());
  if (!isFormer) return null;
  const to = new URL(hostMove.to);
  // A path is taken over letter by letter: `//evil.example` must stay a path.
  return `${to.origin}${path.split("?", 1)[0] ?? "/"}`;
}
