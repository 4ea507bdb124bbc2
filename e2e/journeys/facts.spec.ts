import { expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount } from "../first-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

test.describe.configure({ mode: "serial" });

let app: RunningApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ empty: false });
  const context = await browser.newContext();
  page = await context.newPage();
  await createFirstAccount(page, app);
});
test.afterAll(async () => {
  await page.context().close();
  await app.stop();
});

const go = (path: string) => page.goto(`${app.adminUrl}${path}`);
const preview = () => page.frameLocator("iframe");

test("a fact says which row it takes away before it is saved, and is taken back with Undo", async () => {
  await go("/platforms/babel");
  const languages = page.getByLabel("Several languages");
  await languages.selectOption({ label: "no" });
  await expect(page.getByText("This takes 1 row away: django_language.")).toBeVisible();
  await expectAccessible(page, "facts to be saved");

  await page.getByRole("button", { name: "Save the facts" }).click();
  await expect(page.getByText("The facts are saved.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(languages.getByRole("option", { selected: true })).toHaveText("yes");
});

test("a tool of the library is added with its conditions, and only once", async () => {
  await go("/bases/standard/edit");
  await page.getByRole("button", { name: "From the library" }).click();
  const library = page.getByRole("dialog");
  await library.getByLabel("Search by name, provider or purpose").fill("google");
  await expectAccessible(page, "library");
  await library.getByRole("button", { name: "Add all 2 rows" }).click();
  await expect(library.getByText("2 of 2 rows are there")).toBeVisible();
  await expect(library.getByRole("button", { name: /^Add/u })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "From the library" })).toBeFocused();
  await expect(page.getByText("6 rows", { exact: true })).toBeVisible();
});

test("a condition is built by keyboard, in words, and names how many platforms it holds on", async () => {
  await page.getByRole("button", { name: "What can be done with What a cookie is" }).press("Enter");
  await page.getByRole("menuitem", { name: "When it is shown…" }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("It is shown").selectOption("Only if…");
  await dialog.getByLabel("How the parts are joined").selectOption("not");
  await expect(
    dialog.getByText("Shown if the platform does not speak several languages."),
  ).toBeVisible();
  await expect(dialog.getByText("Holds on 1 of 5 platforms.")).toBeVisible();
  await expectAccessible(page, "condition");
  await dialog.getByRole("button", { name: "Use this condition" }).press("Enter");
  await expectSaved(page);
  await expect(page.getByRole("button", { name: "Change…" })).toBeFocused();
});

test("a base shows what a platform of chosen facts would show", async () => {
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(preview().getByRole("heading", { name: "What a cookie is" })).toBeVisible();
  await expect(preview().getByText("_ga", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Every part" }).click();
  await page.getByLabel("Several languages").selectOption({ label: "yes" });
  await expect(preview().getByRole("heading", { name: "What a cookie is" })).toHaveCount(0);
  await expect(preview().getByText("_ga", { exact: true })).toHaveCount(0);
  await page.getByLabel("Analytics").selectOption({ label: "Google Analytics 4" });
  await expect(preview().getByText("_ga", { exact: true })).toBeVisible();
});
