import { expect, type Page } from "@playwright/test";

import { createAuthenticator } from "./one-time-code.ts";

/** Somebody's second step: their app and what they keep for the day they lose it. */
export interface SecondStep {
  nextCode(): Promise<string>;
  readonly recoveryCodes: readonly string[];
}

/** Sets the second step up on the account page, by typing the key. */
export async function setUpSecondStep(
  page: Page,
  { adminUrl, password }: { adminUrl: string; password: string },
): Promise<SecondStep> {
  await page.goto(`${adminUrl}/account`);
  await page.getByRole("button", { name: "Set it up…" }).click();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Next" }).click();
  const code = page.getByLabel("Code of six digits that the app shows now");
  await expect(code).toBeVisible();
  await expect(page.getByRole("img", { name: "QR code for the authenticator app" })).toBeVisible();
  const key = await page.getByText(/^(?:[A-Z2-7]{1,4} ?)+$/u).textContent();
  const authenticator = createAuthenticator(key ?? "");
  await code.fill(await authenticator.nextCode());
  await page.getByRole("button", { name: "Switch it on" }).click();
  const dialog = page.getByRole("dialog", { name: "Your recovery codes" });
  await expect(dialog.getByRole("listitem").first()).toBeVisible();
  const recoveryCodes = await dialog.getByRole("listitem").allTextContents();
  await dialog.getByRole("button", { name: "I have kept them" }).click();
  await expect(page.getByText(`${recoveryCodes.length} recovery codes are left.`)).toBeVisible();
  return { ...authenticator, recoveryCodes };
}
