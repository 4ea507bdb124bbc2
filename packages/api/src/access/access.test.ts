import type { Grant } from "@cookiedesk/domain/access/grant";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../context.ts";
import {
  ada,
  createPlatform,
  createTestApi,
  en,
  fr,
  type TestApi,
  writeBase,
} from "../test-context.ts";
import { assertMay, NotAllowed } from "./assert-may.ts";
import type { Place } from "./place.ts";
import { findGrants, findPeopleWho } from "./store.ts";

let api: TestApi;
let own: string;
let foreign: string;
let groupId: string;
beforeAll(async () => {
  api = await createTestApi();
  const { basePolicyId } = await writeBase(api.as(ada), "shared");
  own = await createPlatform(api.as(ada), basePolicyId, "own");
  foreign = await createPlatform(api.as(ada), basePolicyId, "foreign");
  const created = await api.as(ada).group.create({ name: "Own" });
  if (!created.ok) throw new Error(JSON.stringify(created));
  groupId = created.group.id;
  await api.as(ada).group.put({ groupId, selection: { ids: [own] }, isMember: true });
});
afterAll(() => api.close());

const nowhere = "01900000-0000-7000-8000-000000000000";

function holding(...grants: Grant[]): Actor {
  return { ...ada, id: "carl", grants };
}
function editorOfGroup(): Actor {
  return holding({ role: "editor", group: groupId, locales: [] });
}

/** What the call ends with: nothing, the denial, or the error's message. */
async function answerTo(actor: Actor, act: Parameters<typeof assertMay>[2], place: Place) {
  const error = await assertMay(api.ctx.db, actor, act, place).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TRPCError)) return error;
  return error.cause instanceof NotAllowed ? error.cause.denial : error.message;
}

test("a role for a group counts on its platforms; of the others one hears as of one that there is not", async () => {
  const actor = editorOfGroup();
  expect(await answerTo(actor, "edit", { kind: "platforms", ids: [own] })).toBeNull();
  expect(await answerTo(actor, "edit", { kind: "platforms", ids: [foreign] })).toBe(
    "unknown_platform",
  );
  expect(await answerTo(actor, "edit", { kind: "platforms", ids: [nowhere] })).toBe(
    "unknown_platform",
  );
});

test("of several platforms every one has to be allowed, wherever it stands among them", async () => {
  const actor = editorOfGroup();
  for (const ids of [
    [own, foreign],
    [foreign, own],
  ])
    expect(await answerTo(actor, "edit", { kind: "platforms", ids })).toBe("unknown_platform");
  const sees = holding(...actor.grants, { role: "viewer", group: null, locales: [] });
  expect(await answerTo(sees, "edit", { kind: "platforms", ids: [own, foreign] })).toEqual({
    code: "not_this_platform",
    role: "editor",
  });
  expect(await answerTo(sees, "see", { kind: "platforms", ids: [own, foreign, own] })).toBeNull();
});

test("naming no platform at all is no way round a role that one has nowhere", async () => {
  expect(await answerTo(editorOfGroup(), "review", { kind: "platforms", ids: [] })).toEqual({
    code: "role_needed",
    role: "approver",
  });
  expect(await answerTo(editorOfGroup(), "edit", { kind: "platforms", ids: [] })).toBeNull();
});

test("the language that is written counts on platforms as on what they share", async () => {
  const translator = holding({ role: "translator", group: null, locales: [en] });
  const denial = { code: "not_this_language", locale: "fr" };
  expect(
    await answerTo(translator, "translate", { kind: "platforms", ids: [own], locale: fr }),
  ).toEqual(denial);
  expect(await answerTo(translator, "translate", { kind: "everywhere", locale: fr })).toEqual(
    denial,
  );
});

test("a screen hears what the caller may not do at a place, and nothing of a platform that they do not see", async () => {
  const caller = api.as(editorOfGroup());
  const on = (platformId: string) => ({ place: { kind: "platform" as const, platformId } });
  expect(await caller.access.mine(on(own))).toMatchObject({
    see: null,
    edit: null,
    review: { code: "role_needed", role: "approver" },
  });
  expect(await caller.access.mine({ place: { kind: "everywhere" } })).toMatchObject({
    edit: { code: "not_everywhere", role: "editor" },
  });
  expect(await caller.access.mine({ place: { kind: "somewhere" } })).toMatchObject({ edit: null });
  await expect(caller.access.mine(on(foreign))).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: "unknown_platform",
  });
  const role = "viewer";
  expect(await api.as(holding()).access.mine({ place: { kind: "somewhere" } })).toMatchObject({
    see: { code: "role_needed", role },
  });
});

test("who is suspended may nothing, is nobody's to ask, and has it all back when reinstated", async () => {
  const { db, newId, now } = api.ctx;
  await db.user.create({ data: { id: "dora", name: "Dora", email: "dora@example.org" } });
  await db.roleGrant.create({
    data: {
      id: newId(),
      userId: "dora",
      role: "approver",
      groupId,
      createdAt: now(),
      createdBy: "test",
    },
  });
  const grants = [{ role: "approver", group: groupId, locales: [] }];
  const approvers = async () => {
    const people = await db.$transaction((tx) =>
      findPeopleWho(tx, "review", { kind: "platform", groups: [groupId] }),
    );
    return people.map(({ id }) => id);
  };
  expect(await findGrants(db, "dora")).toEqual(grants);
  expect(await approvers()).toContain("dora");

  await db.user.update({ where: { id: "dora" }, data: { suspendedAt: now() } });
  expect(await findGrants(db, "dora")).toEqual([]);
  expect(await approvers()).not.toContain("dora");

  await db.user.update({ where: { id: "dora" }, data: { suspendedAt: null } });
  expect(await findGrants(db, "dora")).toEqual(grants);
  expect(await findGrants(db, "nobody")).toEqual([]);
});
