import { expect, type Page } from "@playwright/test";

/** Waits until the editor says that everything typed is saved. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(
    page.getByRole("status").filter({ hasText: /Saved .*, revision \d+/u }),
  ).toBeVisible();
}
