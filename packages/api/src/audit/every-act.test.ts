import type { Db, Tx } from "@cookiedesk/db/connect";
import { afterAll, beforeAll, expect, test } from "vitest";

import { appRouter } from "../router.ts";
import { callProcedure } from "../sample-calls/call-procedure.ts";
import { samples } from "../sample-calls/samples.ts";
import { type Api, createWorld, type World } from "../sample-calls/world.ts";
import { ada, createTestApi, type TestApi } from "../test-context.ts";
import { createCaller } from "../trpc.ts";

let api: TestApi;
let world: World;
/** The same API on a database where no transaction ends well. */
let failing: Api;
beforeAll(async () => {
  api = await createTestApi();
  world = await createWorld({ ...api.ctx, requestId });
  failing = createCaller(appRouter)({ ...api.ctx, db: withoutCommits(api.ctx.db) });
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

function withoutCommits(db: Db): Db {
  const transaction = (work: (tx: Tx) => Promise<unknown>, options: object) =>
    db.$transaction(async (tx) => {
      await work(tx);
      throw new Error("the plug was pulled");
    }, options);
  return new Proxy(db, {
    get: (whole, name): unknown =>
      name === "$transaction" ? transaction : Reflect.get(whole, name),
  });
}

/** What no world can do that has people, or sends no mail: each has its own test. */
const apart = ["setup.createFirstAccount", "account.askReset"];

const procedures = Object.keys(appRouter._def.procedures);
const acts = procedures.filter(
  (path) => isMutation(path) && ![...questions, ...apart].includes(path),
);
const asked = procedures.filter((path) => !acts.includes(path) && !apart.includes(path));

function definitionOf(path: string): unknown {
  const procedure: unknown = Reflect.get(appRouter._def.procedures, path);
  return Reflect.get(Object(procedure), "_def");
}

function isMutation(path: string): boolean {
  return Reflect.get(Object(definitionOf(path)), "type") === "mutation";
}

/** Whoever calls what anyone may call says in the input who they are. */
function callerOf(path: string): unknown {
  const meta: unknown = Reflect.get(Object(definitionOf(path)), "meta");
  return Reflect.get(Object(meta), "need") === "anyone" ? expect.any(String) : ada.id;
}

/** Every text at these names in the inputs: none of them may be in the record. */
const secrets = new Set<string>();
const secretNames = /password|token|^current$|code/iu;

function keepSecrets(input: unknown): void {
  if (typeof input !== "object" || input === null) return;
  for (const [name, value] of Object.entries<unknown>({ ...input }))
    if (secretNames.test(name) && typeof value === "string") secrets.add(value);
}

async function inputFor(path: string): Promise<unknown> {
  const input = await samples.get(path)?.(world, world.own);
  keepSecrets(input);
  return input;
}

/** What the procedure answers to its sample, and the entries that came with it. */
async function callSample(path: string) {
  const input = await inputFor(path);
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

test.each(acts.filter((path) => samples.has(path)))(
  "%s leaves neither a change nor an entry where its transaction fails at the end",
  async (path) => {
    const input = await inputFor(path);
    const before = await everything();
    await expect(callProcedure(failing, path, input)).rejects.toThrow();

    expect(await everything()).toEqual(before);
  },
);

test("no password, token or code of any input is in the record", async () => {
  expect(secrets.size).toBeGreaterThan(3);
  for (const secret of secrets) {
    const [found] = await api.ctx.db.$queryRaw<{ count: number }[]>`
      select (select count(*) from "AuditEntry" e where position(${secret} in e::text) > 0)::int
        + (select count(*) from "FieldChange" c where position(${secret} in c::text) > 0)::int as count`;
    expect([secret, found?.count]).toEqual([secret, 0]);
  }
});

/** Every table with a hash of all its rows. */
async function everything() {
  return api.ctx.db.$queryRaw`
    select c.relname, md5(query_to_xml('select * from ' || c.oid::regclass || ' t order by t::text', true, true, '')::text)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') order by 1`;
}
