import { type BrowserContext, expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount } from "../first-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { type SecondStep, setUpSecondStep } from "../two-step.ts";

test.describe.configure({ mode: "serial" });

const bea = { name: "Bea Lind", email: "bea@example.org", password: "four words of no kind" };
const newPassword = "another four words of none";

let app: RunningApp;
let contexts: BrowserContext[];
let ada: Page;
let beaPage: Page;
let secondStep: SecondStep;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ empty: false });
  contexts = [await browser.newContext(), await browser.newContext()];
  const pages = await Promise.all(contexts.map((context) => context.newPage()));
  [ada, beaPage] = [pages[0] ?? ada, pages[1] ?? beaPage];
  await createFirstAccount(ada, app);
});
test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await app.stop();
});

/** Types e-mail and password at the door. */
async function knock(page: Page, password: string) {
  await page.goto(`${app.adminUrl}/sign-in`);
  await page.getByLabel("E-mail").fill(bea.email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function giveCode(page: Page, code: string) {
  await page.getByLabel("Code of six digits for Cookiedesk").fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function expectInside(page: Page) {
  await expect(page.getByRole("button", { name: bea.name })).toBeVisible();
}

/** Chooses an act from the menu of a person's line. */
async function actOn(name: string, act: string) {
  await ada.getByRole("button", { name: `Acts for ${name}` }).click();
  await ada.getByRole("menuitem", { name: act }).click();
}

test("an administrator invites somebody by a link that is shown once", async () => {
  await ada.goto(`${app.adminUrl}/settings/people`);
  await expect(ada.getByRole("heading", { name: "Nobody else is here yet" })).toBeVisible();
  await expectAccessible(ada, "people, alone");
  await ada.getByRole("button", { name: "Invite somebody…" }).first().click();
  const form = ada.getByRole("dialog", { name: "Invite somebody" });
  await form.getByLabel("E-mail").fill(bea.email);
  await form.getByLabel("Name", { exact: true }).fill(bea.name);
  await form.getByLabel("Role", { exact: true }).selectOption("Translator");
  await form.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(form.getByRole("alert")).toContainText("Name at least one language");
  await form.getByLabel("Languages").fill("French");
  await form.getByLabel("Languages").press("Enter");
  await expectAccessible(ada, "invite");
  await form.getByRole("button", { name: "Invite", exact: true }).click();

  const made = ada.getByRole("dialog", { name: `The invitation of ${bea.name}` });
  const link = await made.getByLabel("Link").inputValue();
  expect(link.startsWith(`${app.adminUrl}/invitation?token=`)).toBe(true);
  await expectAccessible(ada, "the link");
  await made.getByRole("button", { name: "Done" }).click();
  await expect(ada.getByRole("row", { name: bea.name })).toContainText("Invited, until");
  await expect(ada.getByRole("row", { name: bea.name })).toContainText(
    "Translator everywhere: French",
  );
  await beaPage.goto(link);
});

test("the invited chooses a password that is not on the lists, and is in", async () => {
  const link = beaPage.url();
  await expect(beaPage.getByLabel("Name")).toHaveValue(bea.name);
  await beaPage.getByLabel("Password", { exact: true }).fill("passwordpassword");
  await beaPage.getByRole("button", { name: "Open my account" }).click();
  await expect(beaPage.getByText("Everybody who guesses passwords tries this one")).toBeVisible();
  await expectAccessible(beaPage, "invitation");
  await beaPage.getByLabel("Password", { exact: true }).fill(bea.password);
  await beaPage.getByRole("button", { name: "Open my account" }).click();
  await expectInside(beaPage);

  await beaPage.goto(`${app.adminUrl}/settings/people`);
  await expect(beaPage.getByText("This needs the role “Administrator”.")).toBeVisible();
  await expectAccessible(beaPage, "people, for whoever may not");
  await beaPage.goto(link);
  await expect(
    beaPage.getByRole("heading", { name: "This link does not work any more" }),
  ).toBeVisible();
  await expectAccessible(beaPage, "a dead link");
});

test("she sets up a second step, which the next sign-in asks for", async () => {
  await beaPage.goto(`${app.adminUrl}/account`);
  await expect(beaPage.getByRole("heading", { name: "Two-step sign-in" })).toBeVisible();
  await expectAccessible(beaPage, "account");
  secondStep = await setUpSecondStep(beaPage, { adminUrl: app.adminUrl, password: bea.password });
  expect(secondStep.recoveryCodes).toHaveLength(10);

  await beaPage.getByRole("button", { name: bea.name }).click();
  await beaPage.getByRole("button", { name: "Sign out" }).click();
  await expect(beaPage.getByRole("link", { name: "Forgot your password?" })).toBeVisible();
  await knock(beaPage, bea.password);
  await expect(beaPage.getByLabel("Code of six digits for Cookiedesk")).toBeFocused();
  await expectAccessible(beaPage, "second step");
  await giveCode(beaPage, "000000");
  await expect(beaPage.getByRole("alert")).toContainText("This code is not right.");
  await giveCode(beaPage, await secondStep.nextCode());
  await expectInside(beaPage);
});

test("she sees where she is signed in, and ends the session of another device", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await knock(elsewhere, bea.password);
  await elsewhere.getByRole("button", { name: "Use a recovery code instead" }).click();
  await elsewhere.getByLabel("Recovery code").fill(secondStep.recoveryCodes[0] ?? "");
  await elsewhere.getByRole("button", { name: "Sign in", exact: true }).click();
  await expectInside(elsewhere);

  await beaPage.goto(`${app.adminUrl}/account`);
  await expect(beaPage.getByText("9 recovery codes are left.")).toBeVisible();
  const sessions = beaPage.getByRole("region", { name: "Sessions" });
  await expect(sessions.getByRole("row")).toHaveCount(3);
  await expect(sessions.getByText("this one")).toHaveCount(1);
  await sessions.getByRole("button", { name: /^End the session/u }).click();
  await expect(sessions.getByText("You are signed in nowhere else.")).toBeVisible();
  await elsewhere.goto(`${app.adminUrl}/platforms`);
  await expect(elsewhere.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await context.close();
});

test("roles count from the next click on", async () => {
  await ada.goto(`${app.adminUrl}/settings/people`);
  await actOn(bea.name, "Change roles…");
  const form = ada.getByRole("dialog", { name: `Roles of ${bea.name}` });
  await form.getByLabel("Role", { exact: true }).selectOption("Administrator");
  await expectAccessible(ada, "roles");
  await form.getByRole("button", { name: "Save the roles" }).click();
  await expect(ada.getByRole("row", { name: bea.name })).toContainText("Administrator everywhere");
  await beaPage.goto(`${app.adminUrl}/settings/people`);
  await expect(beaPage.getByRole("row", { name: "Ada Moreau" })).toBeVisible();

  await ada.getByRole("button", { name: "Acts for Ada Moreau" }).click();
  await expect(ada.getByRole("menuitem", { name: "Suspend…" })).toBeDisabled();
  await expect(ada.getByRole("menuitem", { name: "Suspend…" })).toContainText(
    "Nobody suspends themselves",
  );
  await expectAccessible(ada, "the acts for oneself");
  await ada.keyboard.press("Escape");
});

test("whoever is suspended is out at the next request, and cannot come in", async () => {
  await actOn(bea.name, "Suspend…");
  await expectAccessible(ada, "suspend");
  await ada.getByRole("button", { name: `Suspend ${bea.name}` }).click();
  await expect(ada.getByRole("row", { name: bea.name })).toContainText("Suspended");

  await beaPage.getByRole("link", { name: "Groups and approvals" }).click();
  await expect(beaPage.getByRole("dialog", { name: "Sign in again to go on" })).toBeVisible();
  await knock(beaPage, bea.password);
  await expect(beaPage.getByRole("alert")).toContainText("do not belong together");
});

test("reinstated, she chooses another password by a link from the administrator", async () => {
  await beaPage.getByRole("link", { name: "Forgot your password?" }).click();
  await beaPage.getByLabel("E-mail").fill(bea.email);
  await expectAccessible(beaPage, "forgotten");
  await beaPage.getByRole("button", { name: "Ask for a link" }).click();
  await expect(beaPage.getByRole("heading", { name: "Ask an administrator" })).toBeVisible();

  await actOn(bea.name, "Reinstate");
  await expect(ada.getByRole("row", { name: bea.name })).toContainText("Active");
  await actOn(bea.name, "Make a link for a new password");
  const made = ada.getByRole("dialog", { name: `A new password for ${bea.name}` });
  const link = await made.getByLabel("Link").inputValue();
  await made.getByRole("button", { name: "Done" }).click();

  await beaPage.goto(link);
  await beaPage.getByLabel("Password", { exact: true }).fill(newPassword);
  await expectAccessible(beaPage, "reset");
  await beaPage.getByRole("button", { name: "Change the password" }).click();
  await expect(beaPage.getByText("Your password is changed")).toBeVisible();
  // All browsers of this journey are one network, which makes ten attempts in a minute.
  await beaPage.waitForTimeout(60_000);
  await knock(beaPage, newPassword);
  await giveCode(beaPage, await secondStep.nextCode());
  await expectInside(beaPage);
});

test("a group asks for approvals, and says whose roles go with it before it goes", async () => {
  await ada.goto(`${app.adminUrl}/settings/groups`);
  await expect(ada.getByRole("heading", { name: "There is no group yet" })).toBeVisible();
  await expectAccessible(ada, "groups, none");
  await ada.getByLabel("Name of a new group").fill("Cities");
  await ada.getByRole("button", { name: "Make the group" }).click();
  await ada.getByLabel("Approvals needed: Cities").selectOption("Two");
  await expect(ada.getByText("Approvals needed for Cities: Two.")).toBeVisible();
  await ada.getByLabel("Approvals needed: Base policies").selectOption("One");
  await expect(ada.getByText(/^Approvals needed for Base policies.*: One\.$/u)).toBeVisible();
  await expectAccessible(ada, "groups");
  await ada.reload();
  await expect(ada.getByLabel("Approvals needed: Cities")).toHaveValue("2");
  await expect(ada.getByLabel("Approvals needed: Base policies")).toHaveValue("1");

  await ada.getByRole("link", { name: "People" }).click();
  await actOn(bea.name, "Change roles…");
  const form = ada.getByRole("dialog", { name: `Roles of ${bea.name}` });
  await form.getByRole("button", { name: "Another role" }).click();
  await form.getByLabel("Counts for").last().selectOption("Cities");
  await form.getByRole("button", { name: "Save the roles" }).click();
  await expect(ada.getByRole("row", { name: bea.name })).toContainText("Viewer for Cities");
  await ada.getByRole("link", { name: "Groups and approvals" }).click();
  await ada.getByRole("button", { name: "Remove the group Cities…" }).click();
  const removal = ada.getByRole("dialog", { name: "Remove the group Cities?" });
  await expect(removal).toContainText(`These people lose their roles for it: ${bea.name}.`);
  await expectAccessible(ada, "remove a group");
  await removal.getByRole("button", { name: "Remove Cities" }).click();
  await expect(ada.getByRole("heading", { name: "There is no group yet" })).toBeVisible();
});
