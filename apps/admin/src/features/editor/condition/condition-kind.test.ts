import { conditionSchema, type Condition } from "@cookiedesk/domain/platform/condition";
import { expect, test } from "vitest";

import { asKind, conditionKinds, depthOf, kindOf } from "./condition-kind.ts";

const login: Condition = { fact: "login", equals: true };
const matomo: Condition = { fact: "analytics", equals: "matomo" };
const both: Condition = { all: [login, matomo] };
const deep: Condition = { not: { any: [both, { not: matomo }] } };

test("an expression is known by its outermost level, and is as deep as its deepest part", () => {
  expect([login, both, { any: [login] }, deep].map(kindOf)).toEqual(["fact", "all", "any", "not"]);
  expect([login, both, { not: both }, deep].map(depthOf)).toEqual([0, 1, 2, 3]);
});

test.each(conditionKinds)("what is %s already stays as it is", (kind) => {
  const same = { fact: login, all: both, any: { any: [login] }, not: deep }[kind];
  expect(asKind(same, kind, 3)).toBe(same);
});

test("a fact becomes a list of itself, or its denial", () => {
  expect(asKind(login, "all", 3)).toEqual({ all: [login] });
  expect(asKind(login, "any", 3)).toEqual({ any: [login] });
  expect(asKind(login, "not", 3)).toEqual({ not: login });
});

test("one list becomes the other with all its parts", () => {
  expect(asKind(both, "any", 3)).toEqual({ any: [login, matomo] });
  expect(asKind({ any: [login, matomo] }, "all", 3)).toEqual(both);
});

test("a list is denied as a whole where there is room, else its first part is", () => {
  expect(asKind(both, "not", 2)).toEqual({ not: both });
  expect(asKind(both, "not", 1)).toEqual({ not: login });
  expect(asKind({ all: [matomo] }, "not", 3)).toEqual({ not: matomo });
});

test("what is denied becomes the only part of a list", () => {
  expect(asKind({ not: matomo }, "all", 3)).toEqual({ all: [matomo] });
});

test("the first fact is what is left of an expression", () => {
  expect(asKind(deep, "fact", 3)).toEqual(login);
  expect(asKind({ not: matomo }, "fact", 1)).toEqual(matomo);
});

test("no change of kind makes more levels than there may be", () => {
  for (const kind of conditionKinds)
    expect(conditionSchema.safeParse(asKind(deep, kind, 3)).success).toBe(true);
});
