import { revisionsOf } from "../policy/stored-part.ts";

/** How often a platform's host and slug were changed together: they are one address, and two who change it collide. */
export function addressRevision(platform: Parameters<typeof revisionsOf>[0]): number {
  const revisions = revisionsOf(platform);
  return (revisions["url"] ?? 0) + (revisions["slug"] ?? 0);
}
