import { ensureCatalogue } from "@cookiedesk/api/catalogue/ensure-catalogue";
import { allGrants } from "@cookiedesk/api/context";
import { shippedCatalogue } from "@cookiedesk/api/demo/shipped-catalogue";
import { appRouter } from "@cookiedesk/api/router";
import { createWorld, type World } from "@cookiedesk/api/sample-calls/world";
import type { AnyProcedure } from "@trpc/server";
import { z } from "zod";

import { type Browser, startTestDesk, type TestDesk } from "../test-desk.ts";
import type { Call } from "./test-calls.ts";

/** For tests: a server with a world of sample calls in it, and an administrator who is signed in. */
export interface Matrix {
  readonly desk: TestDesk;
  readonly world: World;
  readonly admin: Browser;
}

export async function startMatrix(): Promise<Matrix> {
  const desk = await startTestDesk();
  const email = "admin@example.org";
  const id = await desk.addPerson(email);
  const admin = desk.browser();
  await admin.signIn(email);
  const ctx = {
    ...desk.context,
    actor: { id, name: "admin", email, grants: allGrants },
    sessionId: null,
    requestId: null,
    entry: { id: desk.newId(), act: "test" },
  };
  await ensureCatalogue(ctx, shippedCatalogue);
  return { desk, admin, world: await createWorld(ctx) };
}

/** For tests: every procedure by its path, with whether it is asked or done. */
export const procedures: ReadonlyMap<string, Call["type"]> = new Map(
  Object.entries(
    z.record(z.string(), z.custom<AnyProcedure>()).parse(appRouter._def.procedures),
  ).map(([path, { _def }]) => [path, _def.type === "query" ? "query" : "mutation"]),
);

/** For tests: the procedure of a call, which may be a variant (`procedure: variant`). */
export function pathOf(call: string): string {
  return call.replace(/: .*$/u, "");
}
