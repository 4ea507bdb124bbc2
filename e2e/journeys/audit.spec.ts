import { readFile } from "node:fs/promises";

import { type BrowserContext, expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount } from "../first-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";

test.describe.configure({ mode: "serial" });

let app: RunningApp;
let context: BrowserContext;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ empty: false });
  context = await browser.newContext();
  page = await context.newPage();
  await createFirstAccount(page, app);
});
test.afterAll(async () => {
  await context.close();
  await app.stop();
});

const rows = () => page.locator("[data-row-link]");

test("what was done is listed, the newest first, and opens by keyboard with what it changed", async () => {
  await page.goto(`${app.adminUrl}/audit`);
  await expect(rows().first()).toHaveText("Signed in");

  await page.goto(`${app.adminUrl}/audit?act=policy.saveField`);
  await expect(rows().first()).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(rows().first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Recorded as")).toBeVisible();
  await expect(page).toHaveURL(/entry=/u);
  await expectAccessible(page, "audit");

  const address = page.url();
  await page.goto(address);
  await expect(page.getByText("Recorded as")).toBeVisible();
});

test("filters are in the address, and what matches nothing says so", async () => {
  await page.goto(`${app.adminUrl}/audit`);
  await page.getByLabel("Kind of act").selectOption("Base policies");
  await expect(page).toHaveURL(/group=bases/u);
  await expect(rows().first()).toHaveText("Published a version of a base, number 1");
  await page.getByLabel("Who").selectOption({ index: 1 });
  await expect(page.getByRole("heading", { name: "No entry matches" })).toBeVisible();
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(rows().first()).toBeVisible();
});

test("what is shown is downloaded, as CSV or as JSON lines, and that is recorded", async () => {
  await page.goto(`${app.adminUrl}/audit?act=policy.publish`);
  for (const [name, ending] of [
    ["CSV, for spreadsheets", "csv"],
    ["JSON lines, exactly as recorded", "jsonl"],
  ] as const) {
    await page.getByRole("button", { name: "Export" }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("menuitem", { name }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^audit-[\\d-]+\\.${ending}$`, "u"));
    expect(await readFile(await download.path(), "utf8")).toContain("policy.publish");
  }
  await page.goto(`${app.adminUrl}/audit`);
  await expect(rows().nth(0)).toHaveText("Exported this record");
  await expect(rows().nth(1)).toHaveText("Exported this record");
});
