import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";

import { expect, type Page, test } from "@playwright/test";

import { createFirstAccount, firstAccount } from "../first-account.ts";
import {
  freePort,
  makeDataFolder,
  type RunningApp,
  startApp,
  untilHealthy,
} from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

test.describe.configure({ mode: "serial" });

let app: RunningApp;
let dataDir: string;
let page: Page;
test.beforeAll(async ({ browser }) => {
  dataDir = await makeDataFolder();
  app = await startApp({ empty: false, dataDir });
  page = await browser.newPage();
  await createFirstAccount(page, app);
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const text = () =>
  page
    .getByRole("region", { name: "Your choice" })
    .getByRole("textbox", { name: "Text in English" });
const chip = (words: string) => page.getByRole("status").filter({ hasText: words });

test("what is typed while the server is down is kept, and saved once it is back", async () => {
  await page.goto(`${app.adminUrl}/platforms/babel/edit`);
  await expect(text()).toBeVisible();
  const { port, portalPort } = app;
  await app.stop();

  await text().fill("Written while the server was down.");
  await expect(chip("Offline, 1 change kept")).toBeVisible();
  app = await startApp({ empty: false, dataDir, port, portalPort });
  await expectSaved(page);
  await page.reload();
  await expect(text()).toHaveValue("Written while the server was down.");
});

test("a reload brings back what was not saved, and saves it", async () => {
  await page.route("**/api/trpc/policy.saveField*", (route) => route.abort());
  await text().fill("Written just before the reload.");
  await expect(chip("Offline, 1 change kept")).toBeVisible();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(text()).toHaveValue("Written just before the reload.");
  await page.unroute("**/api/trpc/policy.saveField*");
  await page.keyboard.press("Control+s");
  await expectSaved(page);
  await page.reload();
  await expect(text()).toHaveValue("Written just before the reload.");
});

test("a session that has ended is taken up again in place, with the text in it", async () => {
  await page.context().clearCookies();
  await text().fill("Written after the session had ended.");
  const dialog = page.getByRole("dialog", { name: "Sign in again to go on" });
  await expect(dialog).toBeVisible();
  await expect(text()).toHaveValue("Written after the session had ended.");
  await dialog.getByLabel("E-mail").fill(firstAccount.email);
  await dialog.getByLabel("Password", { exact: true }).fill(firstAccount.password);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog).toHaveCount(0);
  await expectSaved(page);
  await page.reload();
  await expect(text()).toHaveValue("Written after the session had ended.");
});

test("the public site starts and serves without a database and a back office", async () => {
  const before = await (await fetch(`${app.portalUrl}/babel/en`)).text();
  await app.stop();

  const port = await freePort();
  const portal = spawn(
    process.execPath,
    [path.resolve(import.meta.dirname, "../../apps/portal/src/main.ts")],
    {
      env: { ...process.env, DATA_DIR: dataDir, PORTAL_PORT: String(port), HOST: "127.0.0.1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilHealthy(
      url,
      portal,
      () => true,
      () => "",
    );
    const response = await fetch(`${url}/babel/en`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(before);
    await page.goto(`${url}/babel/fr`);
    await expect(page.getByText("sessionid")).toBeVisible();
  } finally {
    portal.kill("SIGTERM");
  }
});
