import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";

interface Invited {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly grants: readonly {
    readonly role: "viewer" | "translator" | "editor" | "approver" | "administrator";
    readonly group: string | null;
    readonly locales: readonly string[];
  }[];
}

/** Calls a procedure as whoever is signed in in this window; what it answers, as text. */
async function callAs(page: Page, procedure: string, input: unknown): Promise<string> {
  return page.evaluate(
    async ([path, body]) => {
      const response = await fetch(`/api/trpc/${path ?? ""}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: body ?? "",
      });
      return response.text();
    },
    [procedure, JSON.stringify(input)],
  );
}

/** Lets an administrator's window invite somebody, who follows the link in a browser of their own. */
export async function inviteAs(
  browser: Browser,
  administrator: Page,
  { name, email, password, grants }: Invited,
): Promise<{ context: BrowserContext; page: Page }> {
  const answer = await callAs(administrator, "person.invite", { name, email, grants });
  const link = /http[^"]+token=[^"]+/u.exec(answer)?.[0];
  if (link === undefined) throw new Error(`No link was made: ${answer}`);

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Open my account" }).click();
  await expect(page.getByRole("button", { name })).toBeVisible();
  return { context, page };
}
