import { afterAll, beforeAll, expect, test } from "vitest";

import { appRouter } from "../router.ts";
import { callProcedure } from "../sample-calls/call-procedure.ts";
import { samples } from "../sample-calls/samples.ts";
import { createWorld, type World } from "../sample-calls/world.ts";
import { ada, createTestApi, type TestApi } from "../test-context.ts";

let api: TestApi;
let world: World;
beforeAll(async () => {
  api = await createTestApi();
  world = await createWorld({ ...api.ctx, requestId });
});
afterAll(() => api.close());

const requestId = "01900000-0000-7000-8000-00000000aaaa";

/** Questions that are asked by POST: what they ask about does not fit into an address. */
const questions = [
  "platform.previewMany",
  "platform.select",
  "platform.previewMoveMany",
  "import.recognise",
];

/** What no world can do that has people, or sends no mail: each has its own test. */
const apart = ["setup.createFirstAccount", "account.askReset"];

const procedures = Object.keys(appRouter._def.procedures);
const acts = procedures.filter(
  (path) => isMutation(path) && ![...questions, ...apart].includes(path),
);
const asked = procedures.filter((path) => !acts.includes(path) && !apart.includes(path));

function definitionOf(path: string): object {
  const procedure: unknown = Reflect.get(appRouter._def.procedures, path);
  return Object(Reflect.get(Object(procedure), "_def"));
}

function isMutation(path: string): boolean {
  return Reflect.get(definitionOf(path), "type") === "mutation";
}

/** Whoever calls what anyone may call says in the input who they are. */
function callerOf(path: string): unknown {
  const meta: unknown = Reflect.get(definitionOf(path), "meta");
  return Reflect.get(Object(meta), "need") === "anyone" ? expect.any(String) : ada.id;
}

/** What the procedure answers to its sample, and the entries that came with it. */
async function callSample(path: string) {
  const input = await samples.get(path)?.(world, world.own);
  const { auditEntry } = api.ctx.db;
  const before = await auditEntry.findMany({ select: { id: true } });
  const answer = await callProcedure(world.api, path, input);
  const known = before.map(({ id }) => id);
  return { answer, entries: await auditEntry.findMany({ where: { id: { notIn: known } } }) };
}

test("there is a sample for every procedure, and for nothing else", () => {
  expect(procedures.filter((path) => !samples.has(path))).toEqual([]);
  expect([...samples.keys()].filter((path) => !procedures.includes(path))).toEqual([]);
});

test.each(acts.filter((path) => samples.has(path)))("%s leaves exactly one entry", async (path) => {
  const { answer, entries } = await callSample(path);

  expect(answer).not.toMatchObject({ ok: false });
  expect(entries).toMatchObject([{ act: path, by: callerOf(path), requestId }]);
});

test.each(asked.filter((path) => samples.has(path)))("%s leaves none", async (path) => {
  const { entries } = await callSample(path);

  expect(entries).toEqual([]);
});
