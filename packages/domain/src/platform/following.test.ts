import { expect, test } from "vitest";

import { baseVersionFor, followings, followingSchema, heldBack } from "./following.ts";

const minor = (number: number) => ({ number, kind: "minor" as const });
const material = (number: number) => ({ number, kind: "material" as const });
const versions = [material(1), minor(2), minor(3), material(4), minor(5)];

test("a platform that follows takes the newest version, in whatever order they come", () => {
  expect(baseVersionFor("follows", null, versions)?.number).toBe(5);
  expect(baseVersionFor("follows", 2, versions.toReversed())?.number).toBe(5);
});

test("a pinned platform stays on the version that it took", () => {
  expect(baseVersionFor("pinned", 2, versions)?.number).toBe(2);
});

test("a platform pinned to a version that is not there has none", () => {
  expect(baseVersionFor("pinned", 9, versions)).toBeUndefined();
  expect(baseVersionFor("pinned", null, versions)).toBeUndefined();
});

test("following except material goes on over minor versions and stops before a material one", () => {
  expect(baseVersionFor("except_material", 1, versions)?.number).toBe(3);
  expect(baseVersionFor("except_material", 3, versions)?.number).toBe(3);
});

test("a material version that was taken is not waited for", () => {
  expect(baseVersionFor("except_material", 4, versions)?.number).toBe(5);
});

test("where nothing was taken yet, the first version is no change", () => {
  expect(baseVersionFor("except_material", null, versions)?.number).toBe(3);
  expect(baseVersionFor("except_material", null, [material(1)])?.number).toBe(1);
});

test("a base without versions has none for anyone", () => {
  expect(baseVersionFor("follows", null, [])).toBeUndefined();
  expect(baseVersionFor("except_material", null, [])).toBeUndefined();
});

test("what is held back is everything after the version that is shown", () => {
  expect(heldBack(2, versions.toReversed())).toEqual({ count: 3, newest: 5, material: 4 });
});

test("minor versions alone are held back without a material one", () => {
  expect(heldBack(4, versions)).toEqual({ count: 1, newest: 5, material: null });
});

test("nothing is held back from the newest version", () => {
  expect(heldBack(5, versions)).toBeNull();
});

test("a platform follows in one of three ways", () => {
  expect(followings).toEqual(["follows", "except_material", "pinned"]);
  expect(followings.map((one) => followingSchema.parse(one))).toEqual([...followings]);
  expect(followingSchema.safeParse("never").success).toBe(false);
});

test("of several material versions the first is waited at, and told", () => {
  const twice = [minor(1), material(2), minor(3), material(4)];
  expect(baseVersionFor("except_material", 1, twice)?.number).toBe(1);
  expect(baseVersionFor("except_material", 2, twice.toReversed())?.number).toBe(3);
  expect(heldBack(1, twice.toReversed())).toEqual({ count: 3, newest: 4, material: 2 });
});

test("a version that was taken and is not there counts as none", () => {
  expect(baseVersionFor("except_material", 9, versions)?.number).toBe(3);
});
