import { plainTextSchema } from "@cookiedesk/domain/plain-text";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { inTransaction, isClash } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { groupKeyFrom } from "./group-key.ts";
import type { CreateGroupInput, RenameGroupInput } from "./input.ts";
import { findGroups, groupPart, insertGroup, lockGroup, writeGroupName } from "./store.ts";
import type { SavedGroup } from "./view.ts";

/** Makes a group, with nothing in it. */
export async function createGroup(ctx: ActorContext, input: CreateGroupInput): Promise<SavedGroup> {
  const name = plainTextSchema.safeParse(input.name);
  if (!name.success) return refused(saveProblems(name.error));
  return unlessTaken(() =>
    inTransaction(ctx.db, async (tx): Promise<SavedGroup> => {
      const groups = await findGroups(tx);
      if (groups.some((group) => group.name === name.data)) return nameTaken;
      const key = groupKeyFrom(name.data, new Set(groups.map((group) => group.key)));
      const group = { id: ctx.newId(), key, name: name.data };
      await insertGroup(tx, ctx, group);
      return { ok: true, group };
    }),
  );
}

/** Gives a group another name; its key, which addresses and files use, stays. */
export async function renameGroup(ctx: ActorContext, input: RenameGroupInput): Promise<SavedGroup> {
  const name = plainTextSchema.safeParse(input.name);
  if (!name.success) return refused(saveProblems(name.error));
  return unlessTaken(() =>
    inTransaction(ctx.db, async (tx): Promise<SavedGroup> => {
      const group = await lockGroup(tx, input.groupId);
      if (group === null) throw notFound("group");
      if (group.name === name.data) return { ok: true, group };
      await writeGroupName(tx, group.id, name.data);
      await recordChange(tx, ctx, group.id, {
        part: groupPart,
        field: "name",
        locale: null,
        before: group.name,
        after: name.data,
        revision: 0,
      });
      return { ok: true, group: { ...group, name: name.data } };
    }),
  );
}

const nameTaken: SavedGroup = refused([{ code: "name_taken" }]);

function refused(problems: readonly { code: string }[]): SavedGroup {
  return { ok: false, problems: problems.map(({ code }) => ({ field: "name", code })) };
}

/** Somebody else may take the name, or the key that it suggests, between our look and our write. */
async function unlessTaken(save: () => Promise<SavedGroup>): Promise<SavedGroup> {
  try {
    return await save();
  } catch (error) {
    if (isClash(error)) return nameTaken;
    throw error;
  }
}
