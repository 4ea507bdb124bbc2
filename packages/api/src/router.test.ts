import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";

import { appRouter } from "./router.ts";
import { ada, createTestApi, type TestApi } from "./test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const forAnyone = [
  "session.me",
  "setup.check",
  "setup.createFirstAccount",
  "account.checkLink",
  "account.acceptInvitation",
  "account.resetPassword",
  "account.askReset",
  "previewLink.open",
];

/** Every procedure by its path, as a caller without types reaches it. */
function procedures(): string[] {
  return Object.keys(appRouter._def.procedures);
}

function call(path: string, actor: typeof ada | null, input: unknown): Promise<unknown> {
  const procedure = path
    .split(".")
    .reduce<unknown>((part, name) => Reflect.get(Object(part), name), api.as(actor));
  if (typeof procedure !== "function") throw new Error(`${path} is no procedure`);
  return Promise.resolve(Reflect.apply(procedure, undefined, [input]));
}

test("without a session, every procedure but those for anyone answers UNAUTHORIZED before it reads its input", async () => {
  const answers = await Promise.all(
    procedures()
      .filter((path) => !forAnyone.includes(path))
      .map(async (path) => {
        const error: unknown = await call(path, null, { nonsense: true }).then(
          () => null,
          (reason: unknown) => reason,
        );
        return [path, error instanceof TRPCError ? error.code : "no error"];
      }),
  );

  expect(answers.length).toBeGreaterThan(35);
  expect(answers.filter(([, code]) => code !== "UNAUTHORIZED")).toEqual([]);
});

test("every procedure refuses input with a key that it does not know", async () => {
  const answers = await Promise.all(
    procedures().map(async (path) => {
      const error: unknown = await call(path, ada, { unknownKey: 1 }).then(
        () => null,
        (reason: unknown) => reason,
      );
      return [path, error instanceof TRPCError ? error.code : "no error"];
    }),
  );

  expect(answers.filter(([, code]) => code !== "BAD_REQUEST")).toEqual([]);
});

test("an input that is right but for one key more is refused as well", async () => {
  const list = { sort: "name", direction: "asc", offset: 0, limit: 10 };
  await expect(call("platform.list", ada, list)).resolves.toMatchObject({ total: 0 });
  await expect(call("platform.list", ada, { ...list, isAdmin: true })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});

test("what there is not is NOT_FOUND, not a fault", async () => {
  const id = "01900000-0000-7000-8000-000000000000";
  await expect(
    call("policy.open", ada, { subject: { kind: "platform", id } }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(call("policy.publishPlan", ada, { platformId: id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(call("basePolicy.publishPlan", ada, { basePolicyId: id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("what the database cannot hold is misuse, not a fault", async () => {
  const list = { sort: "name", direction: "asc", offset: 0, limit: 10 };
  const id = "01900000-0000-7000-8000-000000000000";
  const publish = { platformId: id, reviewed: "0".repeat(64), kind: "minor" };
  for (const [path, input] of [
    ["platform.list", { ...list, search: "a\u0000" }],
    ["platform.bySlug", { slug: "a\uD800" }],
    ["policy.publish", { ...publish, note: "a\u0000" }],
    ["version.open", { platformId: id, number: 2 ** 40 }],
  ] as const) {
    await expect(call(path, ada, input)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  }
});
