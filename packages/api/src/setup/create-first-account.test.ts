import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApi, type TestApi } from "../test-context.ts";
import { createSetupToken } from "./create-setup-token.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await api.ctx.db.user.deleteMany({});
});
afterAll(() => api.close());

const person = { name: "Ada", email: "Ada@Example.org", password: "a long password" };

test("a wrong, an old and a replaced link are refused; all other problems are named with it", async () => {
  const anyone = api.as(null);
  const replaced = (await createSetupToken(api.ctx)) ?? "";
  const old =
    (await createSetupToken({ ...api.ctx, now: () => new Date(Date.now() - 25 * 3_600_000) })) ??
    "";

  for (const token of ["", "guess", replaced, old])
    expect(await anyone.setup.check({ token })).toEqual({ valid: false });
  expect(
    await anyone.setup.createFirstAccount({
      token: old,
      name: "",
      email: "nobody",
      password: "short",
    }),
  ).toEqual({
    ok: false,
    problems: [
      { field: "token", code: "invalid_token" },
      { field: "name", code: "empty" },
      { field: "email", code: "invalid_email" },
      { field: "password", code: "too_short" },
    ],
  });
});

test("the link makes one account, even when it is used twice at once, and no link is made any more", async () => {
  const anyone = api.as(null);
  expect(await anyone.session.me()).toEqual({ account: null, setUp: false });
  const token = (await createSetupToken(api.ctx)) ?? "";
  expect(await anyone.setup.check({ token })).toEqual({ valid: true });

  const results = await Promise.all([
    anyone.setup.createFirstAccount({ token, ...person }),
    anyone.setup.createFirstAccount({ token, ...person, email: "ben@example.org" }),
  ]);

  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await api.ctx.db.user.count()).toBe(1);
  expect(await anyone.setup.check({ token })).toEqual({ valid: false });
  expect(await anyone.session.me()).toEqual({ account: null, setUp: true });
  expect(await createSetupToken(api.ctx)).toBeNull();
  const { id } = await api.ctx.db.user.findFirstOrThrow();
  const entries = await api.ctx.db.auditEntry.findMany({
    where: { act: "setup.createFirstAccount" },
  });
  expect(entries).toMatchObject([{ by: id, subjectKind: "person", subjectId: id }]);
});

test("the first account is refused a password that everybody tries, or that is made of its own name", async () => {
  const own = await createTestApi();
  await own.ctx.db.user.deleteMany({});
  const token = (await createSetupToken(own.ctx)) ?? "";
  for (const password of [
    "passwordpassword",
    "PasswordPassword",
    "ada@example.org1",
    "Cookiedesk2026",
  ])
    expect(await own.as(null).setup.createFirstAccount({ token, ...person, password })).toEqual({
      ok: false,
      problems: [{ field: "password", code: "breached" }],
    });
  await own.close();
});
