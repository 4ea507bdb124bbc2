import type { Page } from "@playwright/test";

/** Gives every warning of a publish page a reason, as a person does who knows why it stands there. */
export async function acceptWarnings(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /^Publish version/u }).waitFor();
  const missing = page.locator("[data-reason-missing]");
  while ((await missing.count()) > 0) await missing.first().fill("It stands so in the original.");
}
