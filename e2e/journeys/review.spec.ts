import { type BrowserContext, expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount } from "../first-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";
import { inviteApprover, needApprovals } from "../second-account.ts";

test.describe.configure({ mode: "serial" });

let app: RunningApp;
let contexts: BrowserContext[] = [];
let ada: Page;
let bea: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ empty: false });
  const first = await browser.newContext();
  ada = await first.newPage();
  await createFirstAccount(ada, app);
  const second = await inviteApprover(browser, ada);
  bea = second.page;
  contexts = [first, second.context];
});
test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await app.stop();
});

/** Adds a sentence to a paragraph in the editor of a platform or a base. */
async function addSentence(path: string, sentence: string) {
  await ada.goto(`${app.adminUrl}${path}/edit`);
  const text = ada
    .getByRole("region", { name: "Your choice" })
    .getByRole("textbox", { name: "Text in English" });
  await text.click();
  await text.press("Control+End");
  await ada.keyboard.type(sentence);
  await ada.keyboard.press("Control+s");
  await expectSaved(ada);
}

test("a draft that needs an approval is submitted, and its author cannot approve it", async () => {
  await needApprovals(ada, app, "One");
  await addSentence("/platforms/babel", " Ask us if anithing is unclear.");
  await ada.keyboard.press("Control+Enter");
  await expect(ada.getByRole("heading", { name: "Publish version 2", level: 1 })).toBeVisible();
  await expect(
    ada.getByText("1 person has to approve it before it can be published."),
  ).toBeVisible();
  await expect(ada.getByRole("button", { name: "Publish version 2 to babel" })).toHaveCount(0);
  await expectAccessible(ada, "publish, to be submitted");
  await ada.getByLabel("What changed and why").fill("Says whom to ask.");
  await ada.getByRole("button", { name: "Submit for review" }).click();

  await expect(ada.getByText("Submitted for review. Bea Lind can approve it")).toBeVisible();
  const approve = ada.getByRole("button", { name: "Approve" });
  await expect(approve).toHaveAttribute("aria-disabled", "true");
  await expect(approve).toHaveAccessibleDescription(
    "You submitted it yourself. Somebody else has to decide on it.",
  );
  await expect(ada.locator("ins").filter({ hasText: "anithing" })).toBeVisible();
  await expectAccessible(ada, "review, of its author");
});

test("the approver finds it in her list, and asks for changes with a reason", async () => {
  await bea.goto(`${app.adminUrl}/reviews`);
  const row = bea.getByRole("row", { name: /Babel/u });
  await expect(row).toContainText("Says whom to ask.");
  await expect(row).toContainText("In review");
  await expectAccessible(bea, "reviews");
  await row.getByRole("link", { name: "Babel" }).click();
  await expect(bea.getByRole("heading", { name: "Babel", level: 1 })).toBeVisible();
  await expectAccessible(bea, "review, of its approver");
  await bea.getByRole("button", { name: "Request changes" }).click();
  await bea.getByRole("button", { name: "Send back to Ada Moreau" }).click();
  await expect(bea.getByText("Say what is to be changed.")).toBeVisible();
  await bea.getByLabel("What is to be changed").fill("anithing → anything");
  await expectAccessible(bea, "asking for changes");
  await bea.getByRole("button", { name: "Send back to Ada Moreau" }).click();
  await expect(bea.getByText("Sent back. Its author is told.")).toBeVisible();
  await expect(
    bea.getByRole("blockquote").filter({ hasText: "anithing → anything" }),
  ).toBeVisible();
});

test("it comes back to its author, who mends it and submits it again", async () => {
  await ada.goto(`${app.adminUrl}/reviews?show=returned`);
  await ada.getByRole("row", { name: /Babel/u }).getByRole("link", { name: "Babel" }).click();
  await expect(ada.getByText("Make the changes, then submit the draft again.")).toBeVisible();
  await ada.goto(`${app.adminUrl}/platforms/babel/publish`);
  await ada.getByRole("button", { name: "Submit for review" }).click();
  await expect(ada.getByText(/Changes were asked for, and the draft is still/u)).toBeVisible();

  await ada.goto(`${app.adminUrl}/platforms/babel/edit`);
  const text = ada
    .getByRole("region", { name: "Your choice" })
    .getByRole("textbox", { name: "Text in English" });
  const written = await text.inputValue();
  await text.fill(written.replace("anithing", "anything"));
  await ada.keyboard.press("Control+s");
  await expectSaved(ada);
  await ada.keyboard.press("Control+Enter");
  await expect(ada.getByText("The draft has changed since it was submitted:")).toBeVisible();
  await expectAccessible(ada, "publish, after changes");
  await ada.keyboard.press("Control+Enter");
  await expect(ada.getByText("Submission 1")).toBeVisible();
});

test("the approver approves it, and what is published says so for good", async () => {
  await bea.goto(`${app.adminUrl}/reviews`);
  await bea.getByRole("row", { name: /Babel/u }).getByRole("link", { name: "Babel" }).click();
  await expect(bea.getByText("Submission 1")).toBeVisible();
  await bea.getByRole("button", { name: "Approve" }).click();
  await expect(
    bea.getByText("Approved. It has 1 of 1 approvals and can be published."),
  ).toBeVisible();
  await expectAccessible(bea, "review, approved");

  await ada.goto(`${app.adminUrl}/platforms/babel`);
  await expect(ada.getByText("Approved", { exact: true }).first()).toBeVisible();
  await ada.goto(`${app.adminUrl}/platforms/babel/publish`);
  await expect(ada.getByText("Approved by Bea Lind.")).toBeVisible();
  await expectAccessible(ada, "publish, approved");
  await ada.getByRole("button", { name: "Publish version 2 to babel" }).click();
  await expect(ada.getByText("Visitors of Babel see version 2 now.")).toBeVisible();
  await ada.goto(`${app.adminUrl}/platforms/babel/history`);
  await expect(ada.getByText("Approved by Bea Lind")).toBeVisible();
  await expectAccessible(ada, "history with approvals");
  await ada.getByRole("link", { name: "see the review" }).click();
  await expect(ada.getByText("Published", { exact: true }).first()).toBeVisible();
});

test("a change after the approval voids it, and the part that moved is named", async () => {
  await addSentence("/platforms/babel", " Write to us.");
  await ada.goto(`${app.adminUrl}/platforms/babel/publish`);
  await ada.getByRole("button", { name: "Submit for review" }).click();
  await expect(ada.getByText("Submitted for review.")).toBeVisible();
  const review = ada.url();
  await bea.goto(review);
  await expect(bea.getByRole("button", { name: "Approve" })).toBeVisible();
  await bea.keyboard.press("Control+Enter");
  await expect(bea.getByText(/^Approved\. It has 1 of 1/u)).toBeVisible();

  await addSentence("/platforms/babel", " At any time.");
  await bea.goto(review);
  await expect(bea.getByText(/The draft has changed since it was approved/u)).toBeVisible();
  await expect(bea.getByText("Section “Your choice”").first()).toBeVisible();
  await ada.goto(`${app.adminUrl}/platforms/babel/publish`);
  await expect(ada.getByText(/The draft has changed since it was approved/u).first()).toBeVisible();
  await expect(ada.getByRole("button", { name: "Submit for review" })).toBeVisible();
});

test("an administrator publishes without approval, and it is said loudly for good", async () => {
  await ada.goto(`${app.adminUrl}/platforms/babel/publish`);
  await ada.getByRole("button", { name: "Publish without approval…" }).click();
  await ada.getByRole("button", { name: "Publish without approval", exact: true }).click();
  await expect(ada.getByText("Say why it cannot wait.")).toBeVisible();
  await ada.getByLabel("Reason").fill("The regulator asks for it today.");
  await expectAccessible(ada, "emergency");
  await ada.getByRole("button", { name: "Publish without approval", exact: true }).click();
  await expect(ada.getByText("Visitors of Babel see version 3 now.")).toBeVisible();
  await bea.goto(`${app.adminUrl}/platforms/babel/history`);
  await expect(
    bea.getByText("Emergency publication: The regulator asks for it today."),
  ).toBeVisible();
  await expect(bea.getByText("Without approval")).toBeVisible();
  await expectAccessible(bea, "history with an emergency");
  await bea.goto(`${app.adminUrl}/notifications`);
  await expect(bea.getByText(/Ada Moreau/u).first()).toBeVisible();
});

test("one change on many platforms is submitted and approved at once", async () => {
  await ada.goto(`${app.adminUrl}/bases`);
  await ada.getByRole("main").getByRole("row").nth(1).getByRole("link").first().click();
  await ada.getByRole("link", { name: "Submit one change on many" }).click();
  await expect(
    ada.getByRole("heading", { name: "Submit the same change on many platforms" }),
  ).toBeVisible();
  await expectAccessible(ada, "submit many");
  await ada.getByRole("button", { name: /^Submit this change on/u }).click();
  await expect(ada.getByText("Submitted for review.")).toBeVisible();
  await expectAccessible(ada, "review of many");
  await bea.goto(ada.url());
  await bea.getByRole("button", { name: "Approve" }).click();
  await expect(bea.getByText(/^Approved\. It has 1 of 1/u)).toBeVisible();
});

test("a base policy is reviewed with its reach, and its version says who approved it", async () => {
  await addSentence("/bases/standard", " Nothing else is kept.");
  await ada.goto(`${app.adminUrl}/bases/standard/publish`);
  await ada.getByRole("button", { name: "Submit for review" }).click();
  await expect(ada.getByText("Submitted for review. Bea Lind can approve it")).toBeVisible();
  await expect(ada.getByText(/^Published, it changes \d+ platforms?\./u)).toBeVisible();
  await bea.goto(ada.url());
  await expectAccessible(bea, "review of a base");
  await bea.getByRole("button", { name: "Approve" }).click();
  await expect(bea.getByText(/^Approved\. It has 1 of 1/u)).toBeVisible();
  await ada.goto(`${app.adminUrl}/bases/standard/publish`);
  await ada.getByRole("button", { name: "Publish version 2 of Standard" }).click();
  await expect(ada.getByText(/^Version 2 of Standard is published\./u)).toBeVisible();
  await ada.goto(`${app.adminUrl}/bases/standard/history`);
  await expect(ada.getByText("Approved by Bea Lind")).toBeVisible();
});
