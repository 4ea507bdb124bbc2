import { z } from "zod";

import { problemsView } from "../view.ts";

export const groupView = z.object({ id: z.uuid(), key: z.string(), name: z.string() });
export type Group = z.infer<typeof groupView>;

export const groupListView = z.array(
  groupView.extend({
    platforms: z.int(),
    /** How many people have to approve before anything of its platforms is published. */
    approvals: z.int(),
  }),
);
export type GroupList = z.infer<typeof groupListView>;

export const savedGroupView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), group: groupView }),
  problemsView,
]);
export type SavedGroup = z.infer<typeof savedGroupView>;

/** Which platforms were in the group: undoing a removal puts them back. */
export const removedGroupView = z.object({ name: z.string(), platformIds: z.array(z.uuid()) });
export type RemovedGroup = z.infer<typeof removedGroupView>;
