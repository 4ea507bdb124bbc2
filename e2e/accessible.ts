import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Holds what is on the screen to WCAG 2.2 A and AA, in light and in dark, and leaves it in light. A frame that runs no
 * script cannot be looked into: what the preview shows is held to the same where it is a page of its own.
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page }).withTags(standards);
    const hasFrame = (await page.locator("iframe").count()) > 0;
    const { violations } = await (
      hasFrame ? axe.exclude("iframe").setLegacyMode(true) : axe
    ).analyze();
    expect(
      violations.map(({ id, help, nodes }) => ({
        id,
        help,
        places: nodes.map(({ target, any }) => `${target.join(" ")}: ${any[0]?.message ?? ""}`),
      })),
      `${screen}, ${colorScheme}`,
    ).toEqual([]);
  }
}
