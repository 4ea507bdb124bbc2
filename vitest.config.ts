import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{packages,apps}/*/src/**/*.test.{ts,tsx}",
      "prisma/src/**/*.test.ts",
      "bench/src/**/*.test.ts",
      "e2e/chaos/**/*.test.ts",
    ],
    globalSetup: ["prisma/src/test-server.ts"],
    // A first start of PostgreSQL on a busy machine; a test that hangs is still ended.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
