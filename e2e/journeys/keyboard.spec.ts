import { expect, test } from "@playwright/test";

import { createFirstAccount } from "../first-account.ts";
import { expectVisibleFocus, tabTo } from "../keyboard.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp({ empty: false });
});
test.afterAll(async () => {
  await app.stop();
});

test("a word is changed and published by keyboard alone", async ({ page }) => {
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.type(text);
  await createFirstAccount(page, app);

  await test.step("she looks babel up and opens its editor", async () => {
    await press("/");
    await expect(page.getByRole("searchbox", { name: "Search platforms" })).toBeFocused();
    await expectVisibleFocus(page);
    await type("babel");
    await expect(page.getByRole("row")).toHaveCount(2);
    await tabTo(page, page.getByRole("link", { name: "Babel", exact: true }));
    await press("Enter");
    await expect(page.getByRole("heading", { name: "Babel", level: 1 })).toBeVisible();
    await tabTo(page, page.getByRole("link", { name: "Edit the policy" }));
    await press("Enter");
  });

  await test.step("she rewrites a paragraph, which makes an override", async () => {
    const part = page.getByRole("region", { name: "Your choice" });
    await tabTo(page, part.getByRole("textbox", { name: "Text in English" }));
    await press("Control+End");
    await type(" Ask us if anything is unclear.");
    await press("Control+s");
    await expectSaved(page);
    await tabTo(page, part.getByRole("button", { name: "diff" }));
    await press("Enter");
    await expect(part.locator("ins")).toContainText("Ask us if anything is unclear.");
  });

  await test.step("she walks through the table and rewrites a cell", async () => {
    const table = page.getByRole("grid", { name: "Cookies" });
    await tabTo(page, table.getByRole("gridcell", { name: "sessionid" }), "Shift+Tab");
    await press("ArrowDown");
    await press("ArrowDown");
    await press("ArrowDown");
    await press("ArrowRight");
    await press("ArrowRight");
    await press("ArrowRight");
    const cell = table.getByRole("gridcell", { name: /^Keeps what you accepted/u });
    await expect(cell).toBeFocused();
    await expectVisibleFocus(page);
    await press("Enter");
    await press("Control+End");
    await type(" again");
    await press("Escape");
    await expect(cell).not.toContainText("again again");
    await press("F2");
    await expectVisibleFocus(page);
    await press("Control+A");
    await type("Keeps your answer, so that we do not ask twice");
    await press("Enter");
    await expect(table.getByText("Keeps your answer, so that we do not ask twice")).toBeVisible();
    await expectSaved(page);
  });

  await test.step("she publishes version 2", async () => {
    await press("Control+Enter");
    await expect(page.getByRole("heading", { name: "Publish version 2" })).toBeVisible();
    await tabTo(
      page,
      page
        .getByRole("radio", { name: /^Minor/u })
        .or(page.getByRole("radio", { name: /^Material/u }))
        .and(page.locator(":checked")),
    );
    await press("ArrowDown");
    await press("ArrowUp");
    await tabTo(page, page.getByRole("textbox", { name: "Note" }));
    await type("Plainer words about the choice.");
    await tabTo(page, page.getByRole("button", { name: "Publish version 2 to babel" }));
    await press("Enter");
    await expect(page.getByText("Visitors of Babel see version 2 now.")).toBeVisible();
  });

  await test.step("she opens the public page and reads her words there", async () => {
    await tabTo(page, page.getByRole("link", { name: "Open the public page" }));
    const opened = page.context().waitForEvent("page");
    await press("Enter");
    const visitor = await opened;
    await expect(visitor.getByText("Ask us if anything is unclear.")).toBeVisible();
    await expect(visitor.getByText("Version 2", { exact: true })).toBeVisible();
    await expect(visitor.getByText("Keeps your answer, so that we do not ask twice")).toBeVisible();
  });
});
