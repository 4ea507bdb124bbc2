import { expect, test } from "vitest";

import { type AdoptionGroup, countAdoption } from "./adoption.ts";

const versions = [
  { number: 1, kind: "material" },
  { number: 2, kind: "minor" },
  { number: 3, kind: "material" },
] as const;
const group = (changes: Partial<AdoptionGroup>): AdoptionGroup => ({
  following: "follows",
  taken: null,
  live: null,
  platforms: 1,
  ...changes,
});

test("what is live and what drafts are made from are counted apart, the newest version first", () => {
  const groups = [group({ live: 2, platforms: 402 }), group({ live: 3, platforms: 812 })];
  expect(countAdoption(groups, versions)).toEqual({
    versions: [
      { version: 3, live: 812, drafts: 1214 },
      { version: 2, live: 402, drafts: 0 },
    ],
    pinned: 0,
    waiting: 0,
    platforms: 1214,
  });
});

test("platforms with nothing live come last, under no version", () => {
  const groups = [group({ platforms: 5 }), group({ live: 3, platforms: 2 })];
  expect(countAdoption(groups, versions).versions).toEqual([
    { version: 3, live: 2, drafts: 7 },
    { version: null, live: 5, drafts: 0 },
  ]);
});

test("the newest version stands first, in whichever order platforms have them", () => {
  const groups = [3, 1, 2].map((live) => group({ live }));
  expect(countAdoption(groups, versions).versions.map(({ version }) => version)).toEqual([3, 2, 1]);
});

test("a platform that holds a material version back waits, and one that has the newest does not", () => {
  const waiting = group({ following: "except_material", taken: 1, platforms: 4 });
  const taken = group({ following: "except_material", taken: 3, platforms: 9 });
  expect(countAdoption([waiting, taken], versions)).toMatchObject({
    versions: [{ version: 3, drafts: 9 }, { version: 2, drafts: 4 }, { version: null }],
    pinned: 0,
    waiting: 4,
  });
});

test("a pinned platform is pinned, whether there is a newer version or not", () => {
  const groups = [
    group({ following: "pinned", taken: 1, platforms: 2 }),
    group({ following: "pinned", taken: 3, platforms: 3 }),
  ];
  expect(countAdoption(groups, versions)).toMatchObject({ pinned: 5, waiting: 0 });
});

test("on a base without versions nobody has one", () => {
  expect(countAdoption([group({ platforms: 7 })], [])).toEqual({
    versions: [{ version: null, live: 7, drafts: 7 }],
    pinned: 0,
    waiting: 0,
    platforms: 7,
  });
});

test("on a base without versions nobody waits", () => {
  const waiting = group({ following: "except_material", platforms: 3 });
  expect(countAdoption([waiting], [])).toMatchObject({ waiting: 0, platforms: 3 });
});

test("platforms that wait are counted over all of their groups", () => {
  const waiting = { following: "except_material", taken: 1 } as const;
  const groups = [
    group({ ...waiting, platforms: 3 }),
    group({ ...waiting, live: 1, platforms: 4 }),
  ];
  expect(countAdoption(groups, versions)).toEqual({
    versions: [
      { version: 2, live: 0, drafts: 7 },
      { version: 1, live: 4, drafts: 0 },
      { version: null, live: 3, drafts: 0 },
    ],
    pinned: 0,
    waiting: 7,
    platforms: 7,
  });
});
