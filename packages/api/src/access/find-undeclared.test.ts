import { initTRPC } from "@trpc/server";
import { expect, test } from "vitest";

import { appRouter } from "../router.ts";
import { findUndeclared } from "./find-undeclared.ts";

test("every procedure says what its caller must be allowed to do", () => {
  expect(findUndeclared(appRouter)).toEqual([]);
});

test("a procedure without a need is named by its path, and so is one whose need is empty", () => {
  const t = initTRPC.meta<object>().create();
  const router = t.router({
    noun: t.router({
      open: t.procedure.query(() => null),
      emptied: t.procedure.meta({ need: [] }).query(() => null),
      declared: t.procedure.meta({ need: ["see"] }).query(() => null),
    }),
    own: t.procedure.meta({ need: "self" }).query(() => null),
    forAll: t.procedure.meta({ need: "anyone" }).query(() => null),
    invented: t.procedure.meta({ need: "nobody" }).query(() => null),
  });

  expect(findUndeclared(router)).toEqual(["noun.open", "noun.emptied", "invented"]);
});
