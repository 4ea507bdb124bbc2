import { z } from "zod";

/** Acts that belong together: what the record can be narrowed down to. */
export const actGroupView = z.enum([
  "signing_in",
  "people",
  "words",
  "platforms",
  "bases",
  "reviews",
  "programs",
  "audit",
]);
export type ActGroup = z.infer<typeof actGroupView>;

/** How the names of the acts of a group begin. */
export const beginningsOf: Record<ActGroup, readonly string[]> = {
  signing_in: ["session.", "account.", "setup."],
  people: ["person.", "organisation.", "group."],
  words: ["policy.", "conflict.", "fix.", "library.", "catalogue.", "version."],
  platforms: ["platform."],
  bases: ["basePolicy."],
  reviews: ["review.", "comment.", "previewLink.", "notification."],
  programs: ["import", "first run"],
  audit: ["audit."],
};
