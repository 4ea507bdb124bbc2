import { expect, type Page } from "@playwright/test";

import type { RunningApp } from "./running-app.ts";

export const firstAccount = {
  name: "Ada Moreau",
  email: "ada@example.org",
  password: "correct horse battery",
};

/** Follows the one-time link that the start printed and makes the first account; she is then signed in. */
export async function createFirstAccount(page: Page, app: RunningApp): Promise<void> {
  if (app.setupLink === null) throw new Error(`No one-time link was printed:\n${app.output()}`);
  await page.goto(app.setupLink);
  await page.getByLabel("Name").fill(firstAccount.name);
  await page.getByLabel("E-mail").fill(firstAccount.email);
  await page.getByLabel("Password", { exact: true }).fill(firstAccount.password);
  await page.getByRole("button", { name: "Create the account and sign in" }).click();
  await beginAtPlatforms(page, app);
}

/** Signs another window in with the first account. */
export async function signIn(page: Page, app: RunningApp): Promise<void> {
  await page.goto(app.adminUrl);
  await page.getByLabel("E-mail").fill(firstAccount.email);
  await page.getByLabel("Password", { exact: true }).fill(firstAccount.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await beginAtPlatforms(page, app);
}

/** Whoever signs in stands on the first page; journeys begin at the list. */
async function beginAtPlatforms(page: Page, app: RunningApp): Promise<void> {
  await expect(page.getByRole("heading", { name: "Home", level: 1 })).toBeVisible();
  await page.goto(`${app.adminUrl}/platforms`);
  await expect(page.getByRole("heading", { name: "Platforms", level: 1 })).toBeVisible();
}
