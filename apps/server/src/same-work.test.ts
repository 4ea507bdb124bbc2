import { watched } from "@cookiedesk/api/test-watched";
import type { Db } from "@cookiedesk/db/connect";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { afterAll, beforeAll, expect, test } from "vitest";

import { peerHeader } from "./request-headers.ts";
import { createSignIn } from "./sign-in.ts";
import { origin, startTestDesk, type TestDesk } from "./test-desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk();
  await desk.addPerson("known@example.org");
  const suspended = await desk.addPerson("suspended@example.org");
  await desk.db.user.update({ where: { id: suspended }, data: { suspendedAt: desk.now() } });
  const id = desk.newId();
  await desk.db.user.create({ data: { id, email: "invited@example.org", name: "Invited" } });
});
afterAll(() => desk.close());

/** What a wrong password for this address costs: every statement, and how often a password is hashed or compared. */
async function workOf(email: string) {
  const statements: string[] = [];
  let hashes = 0;
  const db: Db = watched(desk.db, statements);
  const signIn = createSignIn({
    db,
    secret: "only for tests, long enough to be one",
    publicUrl: origin,
    trustedOrigins: [origin],
    now: desk.now,
    passwords: {
      hash(password) {
        hashes += 1;
        return hashPassword(password);
      },
      verify(proof) {
        hashes += 1;
        return verifyPassword(proof);
      },
    },
  });
  const headers = new Headers({ origin, "content-type": "application/json", [peerHeader]: "::1" });
  const body = { email, password: "a wrong password" };
  const answer = await signIn.answer(
    { path: "sign-in/email", body },
    { headers, requestId: desk.newId() },
  );
  return { statements, hashes, answer };
}

test("a wrong password costs the same work and gives the same answer, whoever has the address or nobody", async () => {
  const known = await workOf("known@example.org");
  expect(known.hashes).toBe(1);
  expect(known.answer.status).toBe(401);
  expect(known.statements).toContain("findFirst");
  for (const email of ["nobody@example.org", "invited@example.org", "suspended@example.org"])
    expect(await workOf(email)).toEqual(known);
});
