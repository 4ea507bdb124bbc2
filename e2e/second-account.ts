import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";

import type { RunningApp } from "./running-app.ts";

const approver = {
  name: "Bea Lind",
  email: "bea@example.org",
  password: "four words of no kind",
};

interface SecondAccount {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Lets an administrator's window invite an approver, who follows the link in a browser of her own. */
export async function inviteApprover(
  browser: Browser,
  administrator: Page,
): Promise<SecondAccount> {
  const { email, name, password } = approver;
  const grants = [{ role: "approver", group: null, locales: [] }];
  const link = await administrator.evaluate(
    async (invited) => {
      const response = await fetch("/api/trpc/person.invite", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(invited),
      });
      const answer: unknown = await response.json();
      return JSON.stringify(answer);
    },
    { email, name, grants },
  );
  const found = /http[^"]+token=[^"]+/u.exec(link)?.[0];
  if (found === undefined) throw new Error(`No link was made: ${link}`);

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(found);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Open my account" }).click();
  await expect(page.getByRole("button", { name })).toBeVisible();
  return { context, page };
}

/** Says in the settings how many people have to approve what is in no group. */
export async function needApprovals(
  administrator: Page,
  app: RunningApp,
  many: "None" | "One" | "Two",
): Promise<void> {
  await administrator.goto(`${app.adminUrl}/settings/groups`);
  await administrator
    .getByLabel("Approvals needed: Base policies, and platforms in no group")
    .selectOption(many);
  await expect(
    administrator.getByText(
      `Approvals needed for Base policies, and platforms in no group: ${many}.`,
    ),
  ).toBeVisible();
}
