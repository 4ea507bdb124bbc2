import { defineConfig } from "vitest/config";

/** The domain's tests as they run against each mutant. Without isolation, which is four times as fast; they share nothing. */
export default defineConfig({
  test: {
    include: ["packages/domain/src/**/*.test.ts"],
    isolate: false,
    // For a busy machine; what hangs because of a mutant is ended by Stryker, which knows how long its tests took before.
    testTimeout: 60_000,
  },
});
