import { expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount, firstAccount } from "../first-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

test.describe.configure({ mode: "serial" });

const ben = { name: "Ben Okri", email: "ben@example.org", password: "a quiet harbour at dusk" };

let app: RunningApp;
let ada: Page;
let colleague: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ empty: false });
  ada = await (await browser.newContext()).newPage();
  colleague = await (await browser.newContext()).newPage();
  await createFirstAccount(ada, app);
  await inviteColleague();
});
test.afterAll(async () => {
  await ada.context().close();
  await colleague.context().close();
  await app.stop();
});

/** A second person, through the link that an administrator passes on where no mail is configured. */
async function inviteColleague() {
  const answer = await ada.request.post(`${app.adminUrl}/api/trpc/person.invite`, {
    headers: { origin: app.adminUrl },
    data: {
      email: ben.email,
      name: ben.name,
      grants: [{ role: "approver", group: null, locales: [] }],
    },
  });
  const { result } = (await answer.json()) as { result: { data: { link: string } } };
  await colleague.goto(result.data.link);
  await colleague.getByLabel("Password", { exact: true }).fill(ben.password);
  await colleague.getByRole("button", { name: "Open my account" }).click();
  await expect(colleague.getByRole("heading", { name: "Home", level: 1 })).toBeVisible();
}

const comments = (page: Page) => page.getByRole("tabpanel", { name: "Comments" });
const field = (page: Page) =>
  page
    .getByRole("region", { name: "Your choice" })
    .getByRole("textbox", { name: "Text in English" });

test("a comment is written beside its field, mentions somebody and is kept until it is sent", async () => {
  await ada.goto(`${app.adminUrl}/platforms/babel/edit`);
  await field(ada).click();
  await ada.getByRole("tab", { name: /^Comments/u }).click();
  const panel = comments(ada);
  await expect(panel.getByText("Nobody has commented yet.")).toBeVisible();
  await expectAccessible(ada, "no comments yet");

  const text = panel.getByRole("textbox", { name: /^Comment on Your choice/u });
  await text.pressSequentially("Is this still so, @be");
  await expect(panel.getByRole("option", { name: ben.name })).toBeVisible();
  await text.press("Enter");
  await expect(text).toHaveValue(`Is this still so, @${ben.name} `);
  await ada.reload();
  await field(ada).click();
  await expect(text).toHaveValue(`Is this still so, @${ben.name} `);

  await text.press("End");
  await text.pressSequentially("?");
  await text.press("Control+Enter");
  await expect(panel.getByRole("article").getByText(`@${ben.name}`)).toBeVisible();
  await expect(text).toHaveValue("");
  await expect(ada).toHaveURL(/\/platforms\/babel\/edit/u);
  await expect(ada.getByRole("button", { name: "1 open thread" })).toBeVisible();
  await expectAccessible(ada, "a comment in the editor");
});

test("whoever is mentioned is told by the bell, and led to the thread to answer", async () => {
  await colleague.goto(app.adminUrl);
  await colleague.getByRole("button", { name: "Notifications, 1 unread" }).click();
  const news = colleague.getByRole("link", { name: /has mentioned you in a comment on/u });
  await expect(news).toBeVisible();
  await expectAccessible(colleague, "notifications behind the bell");
  await news.click();

  const thread = comments(colleague).getByRole("article");
  await expect(thread).toBeFocused();
  await thread.getByRole("button", { name: "Answer" }).click();
  await thread.getByRole("textbox", { name: "Answer" }).fill("It is: see https://example.org/law.");
  await thread.getByRole("button", { name: "Answer" }).click();
  await expect(thread.getByRole("link", { name: "https://example.org/law" })).toBeVisible();
  await expect(colleague.getByRole("button", { name: "Notifications", exact: true })).toBeVisible();
});

test("an answer is told, read on the page of notifications, and the thread is resolved", async () => {
  await ada.goto(`${app.adminUrl}/notifications`);
  const answer = ada.getByRole("link", { name: /has answered in a thread on/u });
  await expect(answer).toBeVisible();
  await expectAccessible(ada, "notifications");
  await ada.getByRole("button", { name: "Mark all as read" }).click();
  await expect(ada.getByRole("button", { name: "Mark all as read" })).toHaveCount(0);
  await answer.click();

  const thread = comments(ada).getByRole("article");
  await thread.getByRole("button", { name: "Mark as resolved" }).click();
  await comments(ada).getByText("1 resolved thread").click();
  await expect(thread.getByText(`Resolved by ${firstAccount.name}`)).toBeVisible();
  await expectAccessible(ada, "a resolved thread");
  await thread.getByRole("button", { name: "Open again" }).click();
  await expect(thread.getByRole("button", { name: "Mark as resolved" })).toBeVisible();
});

test("one's own comment is removed at once, and brought back with Undo", async () => {
  const thread = comments(ada).getByRole("article");
  await thread.getByRole("button", { name: "Remove" }).click();
  await expect(thread.getByText("This comment was removed.")).toBeVisible();
  await ada.getByRole("button", { name: "Undo" }).click();
  await expect(thread.getByText("Is this still so")).toBeVisible();
});

test("the first page shows one's own draft and opens the lists behind its numbers", async () => {
  await field(ada).fill("Your answer is kept in the cookie `cookies_preferences`.");
  await field(ada).blur();
  await expectSaved(ada);
  await ada.getByRole("link", { name: "Home" }).click();
  const drafts = ada.getByRole("region", { name: "My drafts" });
  await expect(drafts.getByRole("link", { name: /^Babel/u })).toBeVisible();
  await expect(ada.getByRole("region", { name: "Open findings" })).toBeVisible();
  await expectAccessible(ada, "home");

  await drafts.getByRole("link", { name: /^My drafts/u }).click();
  await expect(ada.getByText("Edited by me")).toBeVisible();
  await expectAccessible(ada, "the list narrowed to own drafts");
  await ada.getByRole("button", { name: "Without “Edited by me”" }).click();
  await expect(ada).not.toHaveURL(/edited=me/u);
});
