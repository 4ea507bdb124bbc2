import { localeSchema } from "@cookiedesk/domain/locale";
import { z } from "zod";

const platformId = z.uuid();

export const listVersionsInput = z.strictObject({ platformId });
export type ListVersionsInput = z.infer<typeof listVersionsInput>;

export const openVersionInput = z.strictObject({ platformId, number: z.int32().positive() });
export type OpenVersionInput = z.infer<typeof openVersionInput>;

export const showAsOfInput = z.strictObject({
  platformId,
  /** UTC. */
  at: z.iso.datetime(),
  locale: localeSchema,
});
export type ShowAsOfInput = z.infer<typeof showAsOfInput>;
