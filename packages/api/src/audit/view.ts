import { z } from "zod";

import { changeKindView, instantView, jsonView } from "../view.ts";

/** What acts and changes are about. `draft`: a platform or a base that there is not any more. */
export const thingKinds = [
  "platform",
  "base",
  "draft",
  "group",
  "provider",
  "category",
  "person",
  "review",
  "organisation",
  "other",
] as const;

/** Something that an act was about, by the name that it has today; null where it is gone. */
const thingView = z.object({
  kind: z.enum(thingKinds),
  id: z.string(),
  name: z.string().nullable(),
  /** What names it in addresses. */
  key: z.string().nullable(),
});
export type Thing = z.infer<typeof thingView>;

/** A person, or a program by its name; null where a person is gone. */
const doerView = z.object({ id: z.string(), name: z.string().nullable(), isPerson: z.boolean() });
export type Doer = z.infer<typeof doerView>;

/** What a publication published, from the version itself. */
const publishedView = z.object({
  number: z.int(),
  /** The version hash, or the content hash of a base's. */
  hash: z.string(),
  kind: changeKindView,
  note: z.string(),
});

export const auditEntryView = z.object({
  id: z.uuid(),
  at: instantView,
  by: doerView,
  act: z.string(),
  requestId: z.string().nullable(),
  /** Null: several things, or nothing that has an id. */
  about: thingView.nullable(),
  before: jsonView,
  after: jsonView,
  published: publishedView.nullable(),
  /** How many fields it changed. */
  changes: z.int(),
});
export type AuditEntryView = z.infer<typeof auditEntryView>;

export const auditListView = z.object({ rows: z.array(auditEntryView), hasMore: z.boolean() });
export type AuditList = z.infer<typeof auditListView>;

const auditChangeView = z.object({
  id: z.uuid(),
  owner: thingView,
  part: z.object({ kind: z.string(), key: z.string() }),
  field: z.string(),
  locale: z.string().nullable(),
  before: jsonView,
  after: jsonView,
  revision: z.int(),
});
export type AuditChange = z.infer<typeof auditChangeView>;

export const auditEntryDetailsView = z.object({
  entry: auditEntryView,
  changes: z.array(auditChangeView),
  hasMore: z.boolean(),
});
export type AuditEntryDetails = z.infer<typeof auditEntryDetailsView>;

export const auditActorsView = z.array(doerView);
