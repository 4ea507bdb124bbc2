import { type BrowserContext, expect, type Page, test } from "@playwright/test";

import { createFirstAccount } from "../first-account.ts";
import { expectVisibleFocus, tabTo } from "../keyboard.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";
import { inviteApprover, needApprovals } from "../second-account.ts";

let app: RunningApp;
let contexts: BrowserContext[] = [];
test.beforeAll(async () => {
  app = await startApp({ empty: false });
});
test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await app.stop();
});

test("a word is submitted, sent back, mended, approved and published by keyboard alone", async ({
  browser,
  page: ada,
}) => {
  await createFirstAccount(ada, app);
  const { page: bea, context } = await inviteApprover(browser, ada);
  contexts = [context];
  await needApprovals(ada, app, "One");

  const addWords = async (words: string) => {
    const text = ada
      .getByRole("region", { name: "Your choice" })
      .getByRole("textbox", { name: "Text in English" });
    await tabTo(ada, text);
    await ada.keyboard.press("Control+End");
    await ada.keyboard.type(words);
    await ada.keyboard.press("Control+s");
    await expectSaved(ada);
  };
  const submit = async () => {
    await ada.keyboard.press("Control+Enter");
    await expect(ada.getByRole("button", { name: "Submit for review" })).toBeVisible();
    await ada.keyboard.press("Control+Enter");
    await expect(ada.getByText("Submitted for review. Bea Lind can approve it")).toBeVisible();
  };
  const openFirst = async (page: Page, list: string) => {
    await page.goto(`${app.adminUrl}/reviews${list}`);
    const link = page.getByRole("row", { name: /Babel/u }).getByRole("link", { name: "Babel" });
    await expect(link).toBeVisible();
    await page.keyboard.press("j");
    await expect(link).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Babel", level: 1 })).toBeVisible();
  };

  await test.step("the author fixes a word and submits it", async () => {
    await ada.goto(`${app.adminUrl}/platforms/babel/edit`);
    await addWords(" Ask us anithing.");
    await submit();
  });

  await test.step("the approver asks for changes", async () => {
    await openFirst(bea, "");
    await tabTo(bea, bea.getByRole("button", { name: "Request changes" }));
    await bea.keyboard.press("Enter");
    await expect(bea.getByLabel("What is to be changed")).toBeFocused();
    await bea.keyboard.type("Mind the spelling.");
    await bea.keyboard.press("Control+Enter");
    await expect(bea.getByText("Sent back. Its author is told.")).toBeVisible();
  });

  await test.step("the author mends it and submits it again", async () => {
    await openFirst(ada, "?show=returned");
    await tabTo(ada, ada.getByRole("link", { name: "Edit the draft" }).first());
    await ada.keyboard.press("Enter");
    await expect(ada.getByRole("region", { name: "Your choice" })).toBeVisible();
    await addWords(" Anything, that is.");
    await submit();
  });

  await test.step("the approver approves it from the list", async () => {
    await openFirst(bea, "");
    await expect(bea.getByText("Submission 1")).toBeVisible();
    await bea.keyboard.press("Control+Enter");
    await expect(bea.getByText(/^Approved\. It has 1 of 1/u)).toBeVisible();
  });

  await test.step("the author publishes it", async () => {
    await openFirst(ada, "?show=mine");
    await tabTo(ada, ada.getByRole("link", { name: "Publish", exact: true }));
    await ada.keyboard.press("Enter");
    const publish = ada.getByRole("button", { name: "Publish version 2 to babel" });
    await expect(publish).toBeVisible();
    await tabTo(ada, publish);
    await ada.keyboard.press("Enter");
    await expect(ada.getByText("Visitors of Babel see version 2 now.")).toBeVisible();
  });
});
