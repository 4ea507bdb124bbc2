import { defineConfig } from "@playwright/test";

import { browserArguments, browserPath } from "./browser.ts";

const executablePath = browserPath();

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results",
  // One program, one story at a time: the journeys start the product themselves.
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"]],
  use: {
    actionTimeout: 15_000,
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      args: browserArguments,
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
});
