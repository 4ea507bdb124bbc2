import { expect, test } from "@playwright/test";

import { createFirstAccount } from "../first-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp({ empty: false });
});
test.afterAll(async () => {
  await app.stop();
});

test("an override is reset by one click while it is still being written", async ({ page }) => {
  await createFirstAccount(page, app);
  await page.goto(`${app.adminUrl}/platforms/babel/edit`);
  const part = page.getByRole("region", { name: "What a cookie is" });
  // Two paragraphs: writing them is higher than reading them.
  await part.getByRole("textbox", { name: "Text in English" }).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Ours are small.");
  await expectSaved(page);

  await part.getByRole("button", { name: "reset" }).click();

  await expect(part.getByText("Override", { exact: true })).toHaveCount(0);
  await expect(part.getByRole("textbox", { name: "Text in English" })).not.toHaveValue(/small/u);
});
