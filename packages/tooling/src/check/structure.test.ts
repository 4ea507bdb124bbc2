import { expect, test } from "vitest";

import { problemsOf } from "./structure.ts";

test.each([
  ["a file called utils", "packages/api/src/utils.ts", ""],
  ["a name in camel case", "packages/api/src/publishPolicy.ts", ""],
  ["a cast through unknown", "packages/api/src/publish.ts", "const a = b as unknown as string;"],
  ["a test that is skipped", "packages/api/src/publish.test.ts", "test.skip('x')"],
  [
    "the back office running code of the API",
    "apps/admin/src/app/main.tsx",
    `import { publish } from "@cookiedesk/api/policy/publish";`,
  ],
  [
    "a feature that imports another feature",
    "apps/admin/src/features/policy/editor.tsx",
    `import { list } from "../platform/list.tsx";`,
  ],
  [
    "a feature that imports the shell",
    "apps/admin/src/features/policy/editor.tsx",
    `import {\n  a,\n} from "../../app/shell.tsx";`,
  ],
  ["a query outside the API", "apps/portal/src/main.ts", "await tx.policyVersion.create({})"],
  ["a query in the server", "apps/server/src/server.ts", "await context.db.platform.count()"],
  ["a query in a verb", "packages/api/src/policy/save-field.ts", "await tx.provider.count({})"],
  [
    "a query that is broken over lines",
    "packages/api/src/policy/save-field.ts",
    "await tx.provider\n  .findMany({})",
  ],
  [
    "a procedure that nobody's permission is asked for",
    "packages/api/src/policy/router.ts",
    "publish: t.procedure.query(() => null)",
  ],
  [
    "a second tRPC beside the one with the gate",
    "packages/api/src/policy/router.ts",
    `import { initTRPC } from "@trpc/server";`,
  ],
  [
    "a need that is declared and not asked for",
    "packages/api/src/policy/router.ts",
    'anyone.meta({ need: ["publish"] })',
  ],
  [
    "a lock in a verb",
    "packages/api/src/setup/create-first-account.ts",
    'await tx.$executeRaw`lock table "SetupToken" in exclusive mode`;',
  ],
])("%s is named as a problem", (_, path, text) => {
  expect(problemsOf({ path, text })).toHaveLength(1);
});

test.each([
  ["apps/admin/src/app/api.ts", `import type { AppRouter } from "@cookiedesk/api/router";`],
  [
    "apps/admin/src/features/policy/editor.tsx",
    `import { x } from "../../shared/x.ts";\nimport { y } from "./y.ts";`,
  ],
  ["packages/api/src/trpc.ts", "const t = initTRPC.create(); t.procedure.meta({ need: 'self' })"],
  ["packages/api/src/policy/store.ts", "await tx.policyVersion.create({})"],
  ["packages/api/src/policy/field-store.ts", "await tx.localizedText.findMany({})"],
  ["packages/api/src/history-store.ts", "await tx.fieldChange.create({})"],
  ["packages/api/src/policy/publish-policy.test.ts", "await db.policyVersion.deleteMany({})"],
  ["packages/api/src/test-context.ts", "await db.user.create({})"],
  ["apps/server/src/server.ts", "await context.db.$queryRaw`select 1`"],
  ["e2e/playwright.config.ts", ""],
])("%s is in its place", (path, text) => {
  expect(problemsOf({ path, text })).toEqual([]);
});

test("a query in a verb is sent to the store of its noun", () => {
  const [problem] = problemsOf({
    path: "packages/api/src/policy/save-field.ts",
    text: "await tx.provider.count({})",
  });
  expect(problem).toContain("packages/api/src/policy/store.ts");
});
