import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the element has the focus; on the way, no stop may be without a visible focus. */
export async function tabTo(page: Page, goal: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await expect(goal).toBeVisible();
  for (let step = 0; step < 120; step += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  throw new Error(`120 times ${key} did not lead to ${String(goal)}`);
}

/** The focused element, or what draws its border, carries an outline, inside the window. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const drawnBy = [focused, focused.parentElement, focused.parentElement?.parentElement];
    const isOutlined = drawnBy.some((element) => {
      if (element === null || element === undefined) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    });
    const box = focused.getBoundingClientRect();
    const isInWindow =
      box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    return { element: focused.outerHTML.slice(0, 160), isOutlined, isInWindow };
  });
  // Between two documents, or at the end of one, the browser itself has the focus.
  if (focus === null) return;
  expect(focus).toEqual({ element: focus.element, isOutlined: true, isInWindow: true });
}
