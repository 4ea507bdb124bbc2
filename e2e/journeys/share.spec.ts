import { type BrowserContext, expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount } from "../first-account.ts";
import { inviteAs } from "../invited-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

test.describe.configure({ mode: "serial" });

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

let app: RunningApp;
let contexts: BrowserContext[] = [];
let editor: Page;
let lawyer: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ empty: false });
  const first = await browser.newContext();
  const ada = await first.newPage();
  await createFirstAccount(ada, app);
  const second = await inviteAs(browser, ada, {
    name: "Edda Roth",
    email: "edda@example.org",
    password: "a quiet harbour at dusk",
    grants: [{ role: "editor", group: null, locales: [] }],
  });
  editor = second.page;
  const third = await browser.newContext();
  lawyer = await third.newPage();
  contexts = [first, second.context, third];
});
test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await app.stop();
});

/** Adds a sentence to the draft, so that it differs from what is live. */
async function addSentence(sentence: string) {
  await editor.goto(`${app.adminUrl}/platforms/babel/edit`);
  const text = editor
    .getByRole("region", { name: "Your choice" })
    .getByRole("textbox", { name: "Text in English" });
  await text.click();
  await text.press("Control+End");
  await editor.keyboard.type(sentence);
  await editor.keyboard.press("Control+s");
  await expectSaved(editor);
}

async function expectAccessibleAtBothWidths(page: Page, screen: string) {
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    await expectAccessible(page, `${screen}, ${size.width}`);
  }
}

test("an editor makes a link for a lawyer, which is shown once", async () => {
  await addSentence(" Ask us if anything is unclear.");
  await editor.goto(`${app.adminUrl}/platforms/babel`);
  await editor.getByRole("button", { name: "Share for reading" }).click();
  const dialog = editor.getByRole("dialog", {
    name: "Show this draft to somebody without an account",
  });
  await expect(dialog.getByText("No link to this draft opens now.")).toBeVisible();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect(dialog.getByText("Say for whom the link is.")).toBeVisible();
  await expectAccessibleAtBothWidths(editor, "share");
  await dialog.getByLabel("For whom").fill("Maître Blanc");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const link = await dialog.getByRole("textbox", { name: "The link" }).inputValue();
  expect(link.startsWith(`${app.adminUrl}/look?token=`)).toBe(true);
  await expect(dialog.getByText("by Edda Roth, until")).toContainText("Not opened yet.");
  await expectAccessibleAtBothWidths(editor, "share, with its link");
  await lawyer.goto(link);
});

test("the lawyer reads the page in both languages, without an account", async () => {
  await expect(lawyer.getByRole("heading", { name: "Babel", level: 1 })).toBeVisible();
  await expect(lawyer.getByText("Edda Roth made this link for “Maître Blanc”")).toBeVisible();
  await expect(
    lawyer.frameLocator("iframe").getByText("Ask us if anything is unclear."),
  ).toBeVisible();
  await expectAccessibleAtBothWidths(lawyer, "look");
  await lawyer.getByRole("combobox", { name: "Language of the page" }).click();
  await lawyer.getByRole("option", { name: "français" }).click();
  await expect(
    lawyer.frameLocator("iframe").getByRole("heading", { name: "Votre choix" }),
  ).toBeVisible();
  await expect(lawyer.getByRole("textbox")).toHaveCount(0);
  await expect(lawyer.getByRole("navigation")).toHaveCount(0);
});

test("the lawyer reads what the draft changes", async () => {
  await lawyer.getByText("What it changes", { exact: true }).click();
  await expect(lawyer.getByText(/^Compared with version 1, which was live/u)).toBeVisible();
  await expect(lawyer.locator("ins").first()).toContainText("Ask us if anything is unclear.");
  await expectAccessibleAtBothWidths(lawyer, "look, what it changes");
});

test("after an edit the lawyer still reads what was shared, and is told so", async () => {
  await addSentence(" Write to us.");
  await lawyer.reload();
  await expect(
    lawyer.getByText("The draft has been edited since this link was made."),
  ).toBeVisible();
  const frame = lawyer.frameLocator("iframe");
  await expect(frame.getByText("Ask us if anything is unclear.")).toBeVisible();
  await expect(frame.getByText("Write to us.")).toHaveCount(0);
  await expectAccessibleAtBothWidths(lawyer, "look, edited since");
});

test("a link that was ended says so, and shows nothing of the draft", async () => {
  await editor.goto(`${app.adminUrl}/platforms/babel`);
  await editor.getByRole("button", { name: "Share for reading" }).click();
  const link = editor.getByRole("listitem").filter({ hasText: "Maître Blanc" });
  await expect(link).toContainText("Last opened");
  await expect(link).toContainText("The draft has been edited since.");
  await link.getByRole("button", { name: "End the link for Maître Blanc" }).click();
  await expect(editor.getByText("No link to this draft opens now.")).toBeVisible();
  await lawyer.reload();
  await expect(lawyer.getByRole("heading", { name: "This link opens nothing" })).toBeVisible();
  await expect(lawyer.getByText("Babel")).toHaveCount(0);
  await expectAccessibleAtBothWidths(lawyer, "look, ended");
});
