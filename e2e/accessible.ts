import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Holds what is on the screen to WCAG 2.2 A and AA, in light and in dark, and leaves it in light. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
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
