import { libraryRows } from "@cookiedesk/domain/library/library";
import { libraryTools } from "@cookiedesk/domain/library/library-row";
import { conditionSchema } from "@cookiedesk/domain/platform/condition";
import { cookieEntrySchema } from "@cookiedesk/domain/policy/cookie-entry";
import { providerSchema } from "@cookiedesk/domain/policy/provider";
import { retentionSchema } from "@cookiedesk/domain/policy/retention";
import { z } from "zod";

export const libraryRowIdView = z.enum(libraryRows.map(({ id }) => id));

const localizedView = z.record(z.string(), z.string());

const libraryRowView = z.object({
  id: libraryRowIdView,
  names: z.array(z.string()).readonly(),
  domain: z.string().nullable(),
  provider: providerSchema.omit({ key: true }),
  functionAndLocation: localizedView,
  purpose: localizedView,
  category: z.string().nullable(),
  party: cookieEntrySchema.shape.party,
  retention: retentionSchema,
  retentionNote: localizedView,
  condition: conditionSchema.nullable(),
  source: z.object({ url: z.string(), checkedOn: z.string() }),
  /**
   * The policy's row that has one of these names already. `same`: domain and provider agree too; otherwise it may be
   * another cookie of the same name, which is for a person to tell.
   */
  there: z.object({ key: z.string(), same: z.boolean() }).nullable(),
});
export type LibraryRowView = z.infer<typeof libraryRowView>;

export const libraryView = z.object({
  tools: z.array(z.object({ key: z.enum(libraryTools), rows: z.array(libraryRowView) })),
});
export type LibraryView = z.infer<typeof libraryView>;

export const addedRowsView = z.object({
  /** The new rows, by the keys that they have in the policy. */
  added: z.array(z.object({ id: libraryRowIdView, key: z.string() })),
  /** Those whose names the policy has already. */
  skipped: z.array(z.object({ id: libraryRowIdView, names: z.array(z.string()).readonly() })),
  /** Names of the providers that the catalogue did not have. */
  newProviders: z.array(z.string()),
});
export type AddedRows = z.infer<typeof addedRowsView>;

export const takenBackRowsView = z.object({
  taken: z.int(),
  /** Keys of rows that somebody edited meanwhile, which stay. */
  kept: z.array(z.string()),
});
export type TakenBackRows = z.infer<typeof takenBackRowsView>;
