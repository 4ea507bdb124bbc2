import type { Page } from "@playwright/test";

/** What a visitor finds on a published page. */
export async function readAsVisitor(page: Page, url: string) {
  await page.goto(url);
  const rows = page.getByRole("row").filter({ has: page.getByRole("cell") });
  return {
    scripts: await page.locator("script").count(),
    meta: await page.locator("main p").first().innerText(),
    cookies: await rows.getByRole("rowheader").allInnerTexts(),
    // French has no-break spaces between a number and its unit.
    keptFor: (await rows.locator("td:last-child").allInnerTexts()).map((text) =>
      text.replaceAll(/\s/gu, " "),
    ),
    versionHash: (await page.locator("footer code").first().textContent()) ?? "",
  };
}
