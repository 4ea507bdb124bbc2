import { z } from "zod";

import { setApprovalsInput } from "../organisation/input.ts";
import { selectionInput } from "../platform/selection.ts";

const groupId = z.uuid();
/** As the person typed it: read by its rule, and refused at its field. */
const name = z.string().max(3000);

export const createGroupInput = z.strictObject({ name });
export type CreateGroupInput = z.infer<typeof createGroupInput>;

export const renameGroupInput = z.strictObject({ groupId, name });
export type RenameGroupInput = z.infer<typeof renameGroupInput>;

export const removeGroupInput = z.strictObject({ groupId });
export type RemoveGroupInput = z.infer<typeof removeGroupInput>;

export const setGroupApprovalsInput = setApprovalsInput.extend({ groupId });
export type SetGroupApprovalsInput = z.infer<typeof setGroupApprovalsInput>;

export const putPlatformsInput = z.strictObject({
  groupId,
  selection: selectionInput,
  /** Into the group, or out of it. */
  isMember: z.boolean(),
});
export type PutPlatformsInput = z.infer<typeof putPlatformsInput>;
