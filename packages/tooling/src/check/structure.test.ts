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
])("%s is named as a problem", (_, path, text) => {
  expect(problemsOf({ path, text })).toHaveLength(1);
});

test.each([
  ["apps/admin/src/app/api.ts", `import type { AppRouter } from "@cookiedesk/api/router";`],
  [
    "apps/admin/src/features/policy/editor.tsx",
    `import { x } from "../../shared/x.ts";\nimport { y } from "./y.ts";`,
  ],
  ["packages/api/src/policy/store.ts", "await tx.policyVersion.create({})"],
  ["e2e/playwright.config.ts", ""],
])("%s is in its place", (path, text) => {
  expect(problemsOf({ path, text })).toEqual([]);
});
