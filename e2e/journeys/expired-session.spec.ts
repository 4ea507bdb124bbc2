import { rm } from "node:fs/promises";

import { type BrowserContext, expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount, firstAccount } from "../first-account.ts";
import { makeDataFolder, type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";
import { countSaves, endAllSessions } from "../sessions.ts";
import { type SecondStep, setUpSecondStep } from "../two-step.ts";

test.describe.configure({ mode: "serial" });

let app: RunningApp;
let dataDir: string;
let context: BrowserContext;
let page: Page;
let secondStep: SecondStep;
test.beforeAll(async ({ browser }) => {
  dataDir = await makeDataFolder();
  app = await startApp({ empty: false, dataDir });
  context = await browser.newContext();
  page = await context.newPage();
  await createFirstAccount(page, app);
});
test.afterAll(async () => {
  await context.close();
  await app.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const text = () =>
  page
    .getByRole("region", { name: "Your choice" })
    .getByRole("textbox", { name: "Text in English" });
const dialog = () => page.getByRole("dialog", { name: "Sign in again to go on" });

/** Types through the end of the session, as somebody does who does not know of it. */
async function typeThroughTheEnd(first: string, second: string) {
  await text().fill(first);
  expect(await endAllSessions(dataDir)).toBeGreaterThan(0);
  await text().press("ControlOrMeta+End");
  await page.keyboard.type(second, { delay: 60 });
  await expect(dialog()).toBeVisible();
  await expect(text()).toHaveValue(first + second);
}

async function givePassword() {
  await expect(dialog().getByLabel("E-mail")).toHaveValue(firstAccount.email);
  await expect(dialog().getByLabel("Password", { exact: true })).toBeFocused();
  await page.keyboard.type(firstAccount.password);
  await page.keyboard.press("Enter");
}

/** Goes on where the caret was, without a click, and finds all of it saved, once. */
async function goOnTyping(before: string, rest: string) {
  await expect(dialog()).toHaveCount(0);
  await expect(text()).toBeFocused();
  await page.keyboard.type(rest, { delay: 20 });
  await expect(text()).toHaveValue(before + rest);
  await expectSaved(page);
  await expect.poll(() => countSaves(dataDir, before + rest)).toBe(1);
  await page.reload();
  await expect(text()).toHaveValue(before + rest);
}

test("a session that ends in the middle of typing is taken up in place, and nothing is lost", async () => {
  await page.goto(`${app.adminUrl}/platforms/babel/edit`);
  await expect(text()).toBeVisible();
  await typeThroughTheEnd("Your choice is kept", " for six months");
  await expectAccessible(page, "sign in again");
  await givePassword();
  await goOnTyping("Your choice is kept for six months", ", then asked again.");
});

test("with a second step it asks for the code in the same place, and a wrong one loses nothing", async () => {
  secondStep = await setUpSecondStep(page, {
    adminUrl: app.adminUrl,
    password: firstAccount.password,
  });
  await page.goto(`${app.adminUrl}/platforms/babel/edit`);
  await expect(text()).toBeVisible();
  await typeThroughTheEnd("Your answer is kept", " for a year");
  await givePassword();

  const code = dialog().getByLabel("Code of six digits for Cookiedesk");
  await expect(code).toBeFocused();
  await expect(code).toHaveAttribute("autocomplete", "one-time-code");
  await page.keyboard.type("000000");
  await page.keyboard.press("Enter");
  await expect(dialog().getByRole("alert")).toContainText("This code is not right.");
  await expectAccessible(page, "the second step in place");
  await code.fill(await secondStep.nextCode());
  await page.keyboard.press("Enter");
  await goOnTyping("Your answer is kept for a year", ", no longer.");
});

test("a recovery code opens the same door, once", async () => {
  // One network makes ten attempts in a minute; those before this test are not to be counted with its own.
  await page.waitForTimeout(60_000);
  const [code = ""] = secondStep.recoveryCodes;
  const use = async () => {
    await givePassword();
    await dialog().getByRole("button", { name: "Use a recovery code instead" }).click();
    await expect(dialog().getByLabel("Recovery code")).toBeFocused();
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
  };
  await typeThroughTheEnd("Kept", " for long");
  await use();
  await goOnTyping("Kept for long", ".");

  await typeThroughTheEnd("Kept", " for longer");
  await use();
  await expect(dialog().getByRole("alert")).toContainText("This code is not right.");
  await dialog().getByRole("button", { name: "Use the app instead" }).click();
  await dialog()
    .getByLabel("Code of six digits for Cookiedesk")
    .fill(await secondStep.nextCode());
  await page.keyboard.press("Enter");
  await goOnTyping("Kept for longer", ".");
});
