import { afterAll, beforeAll, expect, test } from "vitest";

import type { Browser } from "../test-desk.ts";
import { expectedAnswer, type Standing } from "./expected-answer.ts";
import { withNothing, withOperators, withOtherIds, withPrivilegedKeys } from "./hostile-inputs.ts";
import { type NeededCall, neededCalls, sideDoors } from "./policy-table.ts";
import { none, openAddress, send } from "./test-calls.ts";
import { makeForeignIds, readForeign } from "./test-foreign.ts";
import { type CallInputs, makeInputs } from "./test-inputs.ts";
import { type Matrix, pathOf, procedures, startMatrix } from "./test-matrix.ts";
import { type Holding, makeVisitors, nobody, signInNew, type Visitor } from "./test-visitors.ts";

let matrix: Matrix;
const inputs = new Map<string, CallInputs>();
/** What tells of a foreign platform: its id and its slug, which is its name too. */
let foreign: RegExp;
let groupAdmin: Browser;
let cases = 0;

beforeAll(async () => {
  matrix = await startMatrix();
  const { world } = matrix;
  for (const { call, need } of neededCalls) inputs.set(call, await makeInputs(world, call, need));
  const platforms = await world.ctx.db.platform.findMany({
    where: { groups: { some: { groupId: world.foreign.group.id } } },
  });
  const names = platforms.flatMap(({ id, slug }) => [id, `${slug}(?![0-9])`]);
  foreign = new RegExp(names.join("|"), "gu");
  groupAdmin = (await signInNew(matrix.desk, ofGroup, world.own.group.id)).browser;
}, 300_000);
afterAll(() => matrix.desk.close());

const ofGroup = { role: "administrator", reach: "group", inTheirLanguage: true } as const;
const groupRoles = ["viewer", "translator", "editor", "approver", "administrator"] as const;
const holdings: readonly Holding[] = [
  { role: "none", reach: "group", inTheirLanguage: true },
  ...(["group", "everywhere"] as const).flatMap((reach): Holding[] => [
    ...groupRoles.map((role) => ({ role, reach, inTheirLanguage: true })),
    { role: "translator", reach, inTheirLanguage: false },
  ]),
];

test("every procedure stands in the table, once, and nothing stands there that there is not", () => {
  const named = neededCalls.map(({ call }) => call);
  expect(named.length).toBe(new Set(named).size);
  expect([...new Set(named.map(pathOf))].toSorted()).toEqual([...procedures.keys()].toSorted());
});

test("without a session, only what is for anyone is answered", async () => {
  const standing = { role: "none", reach: "group", inTheirLanguage: true } as const;
  expect(await differences(nobody, { ...standing, place: "own" })).toEqual([]);
  expect(await differences(nobody, { ...standing, place: "foreign" })).toEqual([]);
});

test.each(holdings)(
  "$role ($reach, in their language: $inTheirLanguage) may call what the table says in a valid session, and in no other state",
  { timeout: 120_000 },
  async (holding) => {
    const { desk, world, admin } = matrix;
    const visitors = await makeVisitors(desk, holding, { groupId: world.own.group.id, admin });
    const found: string[] = [];
    for (const visitor of visitors) {
      // Whose role counts everywhere has no foreign platforms.
      if (holding.reach === "group")
        found.push(...(await differences(visitor, { ...holding, place: "foreign" })));
      found.push(...(await differences(visitor, { ...holding, place: "own" })));
    }
    expect(found).toEqual([]);
  },
);

test("the matrix has no gap", () => {
  const standings = holdings.reduce((sum, { reach }) => sum + (reach === "group" ? 2 : 1), 0);
  const size = (neededCalls.length + sideDoors.length) * (standings * 6 + 2);
  expect(cases).toBe(size);
  console.log(
    `permission matrix: ${cases} cases = (${neededCalls.length} calls of ${procedures.size} procedures + ${sideDoors.length} addresses) × (${standings} roles and places × 6 states of a session + 2 without one)`,
  );
});

test("an id of a foreign group in the place of any id shows nothing of it and changes nothing of it", async () => {
  const ids = await makeForeignIds(matrix.world);
  const before = await readForeign(matrix.world);
  const asked = await sendAsGroupAdministrator((input) => withOtherIds(input, ids));
  console.log(`foreign ids: ${asked.length} calls, each with one of ${ids.length} ids`);

  expect(asked.length).toBeGreaterThan(600);
  expect(asked.filter(({ isBad }) => isBad)).toEqual([]);
  expect(await readForeign(matrix.world)).toEqual(before);
}, 300_000);

test("null or nothing in the place of any scalar is misuse or harmless: no condition falls away", async () => {
  const before = await readForeign(matrix.world);
  const asked = await sendAsGroupAdministrator(withNothing);
  console.log(`nothing in scalars: ${asked.length} calls`);

  expect(asked.length).toBeGreaterThan(500);
  expect(asked.filter(({ isBad }) => isBad)).toEqual([]);
  expect(await readForeign(matrix.world)).toEqual(before);
}, 300_000);

test("an object or a list in the place of a scalar is refused, whoever sends it", async () => {
  const asked = await sendAsAdministrator(withOperators);
  console.log(`operators in scalars: ${asked.length} calls`);

  expect(asked.length).toBeGreaterThan(1500);
  expect(asked.filter(({ isMisuse }) => !isMisuse)).toEqual([]);
}, 120_000);

test("a privileged key more, wherever an input is an object, is refused, whoever sends it", async () => {
  const asked = await sendAsAdministrator(withPrivilegedKeys);
  console.log(`privileged keys: ${asked.length} calls`);

  expect(asked.length).toBeGreaterThan(3000);
  expect(asked.filter(({ isMisuse }) => !isMisuse)).toEqual([]);
}, 120_000);

/** The calls that were not answered as the table says, and those whose answer tells of a foreign platform. */
async function differences(visitor: Visitor, standing: Standing): Promise<string[]> {
  const isSignedIn = visitor.state === "valid";
  const calls = neededCalls.map(({ call, need }) => ({
    call,
    expected: expectedAnswer(need, isSignedIn, standing),
    path: pathOf(call),
    type: procedures.get(pathOf(call)) ?? "query",
    input: inputs.get(call)?.[standing.place],
  }));
  const answers = await send(matrix.desk.app, visitor, calls);
  cases += calls.length;
  const found = await differencesAtSideDoors(visitor, isSignedIn, standing);
  const ofCalls = calls.flatMap(({ call, expected }, at) => {
    const { verdict, text } = answers[at] ?? none;
    const where = `${call} on the ${standing.place} platform, ${visitor.state}`;
    const told = standing.reach === "group" ? (text.match(foreign) ?? []) : [];
    return [
      ...(verdict === expected ? [] : [`${where}: ${verdict}, not ${expected}`]),
      ...told.map((name) => `${where}: tells of ${name}`),
    ];
  });
  return [...found, ...ofCalls];
}

async function differencesAtSideDoors(visitor: Visitor, isSignedIn: boolean, standing: Standing) {
  const found: string[] = [];
  for (const { url, need } of sideDoors) {
    const [expected] = expectedAnswer(need, isSignedIn, standing).split(" ");
    const verdict = await openAddress(matrix.desk.app, visitor, url);
    cases += 1;
    if (verdict !== expected) found.push(`${url}, ${visitor.state}: ${verdict}, not ${expected}`);
  }
  return found;
}

/** Makes every call that an administrator of the own group may make, with what becomes of its input. */
async function sendAsGroupAdministrator(change: (input: unknown) => unknown[]) {
  const standing = { ...ofGroup, place: "own" } as const;
  const allowed = neededCalls.filter(
    ({ need }) => expectedAnswer(need, true, standing) === "permitted",
  );
  return sendChanged(allowed, groupAdmin, change);
}

/** Makes every call as one who may do anything. */
async function sendAsAdministrator(change: (input: unknown) => unknown[]) {
  return sendChanged(neededCalls, matrix.admin, change);
}

async function sendChanged(
  named: readonly NeededCall[],
  { cookies }: Browser,
  change: (input: unknown) => unknown[],
) {
  const calls = named.flatMap(({ call }) =>
    change(inputs.get(call)?.own).map((input) => ({
      call,
      path: pathOf(call),
      type: procedures.get(pathOf(call)) ?? "query",
      input,
    })),
  );
  const answers = await send(matrix.desk.app, { cookies, renew: async () => {} }, calls);
  return calls.map(({ call, input }, at) => {
    const { verdict, text, isMisuse } = answers[at] ?? none;
    // What somebody sent comes back to them with what could not be done.
    const sent = JSON.stringify(input);
    const told = (text.match(foreign) ?? []).filter((name) => !sent.includes(name));
    const isBad = verdict.startsWith("fault") || told.length > 0;
    return { call, input, verdict, isMisuse, isBad };
  });
}
