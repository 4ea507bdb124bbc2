import { z } from "zod";

import { storableText } from "../storable-text.ts";
import { archivedPageView } from "./life-cycle-view.ts";

const platformId = z.uuid();

/** As the person typed it; without a slug, the platform keeps the one it has. */
export const changeHostInput = z.strictObject({
  platformId,
  url: z.string().max(3000),
  slug: z.string().max(3000).optional(),
  /** How often the address had been changed when this person looked. */
  revision: z.int32().min(0),
});
export type ChangeHostInput = z.infer<typeof changeHostInput>;

export const archivePlatformInput = z.strictObject({
  platformId,
  page: archivedPageView,
  reason: storableText(2000),
});
export type ArchivePlatformInput = z.infer<typeof archivePlatformInput>;

export const unarchivePlatformInput = z.strictObject({ platformId });
export type UnarchivePlatformInput = z.infer<typeof unarchivePlatformInput>;
