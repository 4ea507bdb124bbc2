import { rm } from "node:fs/promises";

import { expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { beginWriting, cell, writeCell } from "../cookie-table.ts";
import { createFirstAccount, signIn } from "../first-account.ts";
import { makeDataFolder, type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

const oneDayAgo = new URL("../one-day-ago.ts", import.meta.url).href;
const said = "Keeps you signed in from one page to the next";
const says = "Keeps you signed in while you go from page to page";
const ofBabel = "Keeps you signed in from one page to another of Babel";
const ofInai = "Keeps editors signed in from one page to the next";

let dataDir: string;
let app: RunningApp;

test.beforeAll(async ({ browser }) => {
  dataDir = await makeDataFolder();
  // Version 1 of Babel is published, and the account made, on a day that is yesterday for the story.
  const yesterday = await startApp({
    empty: false,
    dataDir,
    environment: { NODE_OPTIONS: `--import ${oneDayAgo}` },
  });
  const page = await browser.newPage();
  await createFirstAccount(page, yesterday);
  await page.close();
  await yesterday.stop();
  app = await startApp({ empty: false, dataDir });
});
test.afterAll(async () => {
  await app.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test("a purpose of the base reaches its platforms, is merged where it has to be, and leaves yesterday as it was", async ({
  page,
}) => {
  await signIn(page, app);

  await test.step("two platforms have own words for a purpose of the base", async () => {
    for (const [slug, words] of [
      ["babel", ofBabel],
      ["inai", ofInai],
    ] as const) {
      await page.goto(`${app.adminUrl}/platforms/${slug}/edit`);
      await writeCell(page, "sessionid", "Purpose", words);
      await expectSaved(page);
    }
  });

  await test.step("who edits the purpose sees its reach before it is saved", async () => {
    await page.goto(`${app.adminUrl}/bases/standard/edit`);
    const purpose = cell(page, "sessionid", "Purpose");
    await beginWriting(page, purpose);
    await purpose.getByRole("textbox").fill(says);
    const inspector = page.getByRole("region", { name: "Reach of this text" });
    await expect(inspector).toContainText("Published, it changes 5 platforms.");
    await expect(inspector).toContainText("2 have own words here.");
    await expect(inspector).toContainText("1 takes the change in by itself.");
    await expect(inspector).toContainText("1 would be in conflict.");
    await page.keyboard.press("Enter");
    await expectSaved(page);
  });

  await test.step("the version says who gets which change, and what waits", async () => {
    await page.goto(`${app.adminUrl}/bases/standard/publish`);
    const main = page.getByRole("main");
    await expect(main).toContainText("Version 2 changes 5 platforms in 1 language.");
    await expect(main).toContainText("1 conflicts: it waits until someone decides.");
    const groups = main.getByRole("table").filter({ hasText: "What their visitors will see" });
    await expect(groups.getByRole("row")).toHaveCount(4);
    await groups.getByRole("row").filter({ hasText: "inai" }).getByRole("button").click();
    await expect(groups.getByRole("insertion").first()).toContainText("while you go");
    await expect(main.getByRole("heading", { name: /^1 conflict/u })).toBeVisible();
    await expectAccessible(page, "publish base");
    await page.getByRole("button", { name: "Publish version 2 of Standard" }).click();
    await expect(page.getByRole("status")).toContainText("Version 2 of Standard is published.");
    await page.getByRole("link", { name: "Decide them" }).click();
    await expect(page.getByRole("main")).toContainText(ofBabel);
    await expectAccessible(page, "conflicts");
  });

  await test.step("own words that do not touch the change took it in by themselves", async () => {
    await page.goto(`${app.adminUrl}/platforms/inai/edit`);
    await expect(cell(page, "sessionid", "Purpose")).toContainText(
      "Keeps editors signed in while you go from page to page",
    );
    await expect(page.getByText("1 own text took in what Standard changed:")).toBeVisible();
  });

  await test.step("the conflict is merged by hand, piece by piece", async () => {
    await page.goto(`${app.adminUrl}/platforms/babel/edit`);
    const purpose = cell(page, "sessionid", "Purpose");
    await purpose.click();
    await purpose.getByRole("button", { name: "Merge…" }).click();
    const dialog = page.getByRole("dialog", { name: "Merge the two changes" });
    await expect(dialog.getByRole("textbox", { name: "Merged words" })).toHaveValue(
      "Keeps you signed in while you go from page to another of Babel",
    );
    await dialog.getByText("Version 2", { exact: true }).click();
    await expect(dialog.getByRole("textbox", { name: "Merged words" })).toHaveValue(says);
    await expectAccessible(page, "merge dialog");
    await dialog.getByRole("textbox", { name: "Merged words" }).fill(`${says} of Babel`);
    await dialog.getByRole("button", { name: "Use these words" }).click();
    await expectSaved(page);
    await expect(page.getByText(/changed a text that is overridden here/u)).toHaveCount(0);
  });

  await test.step("the platform is published with the merged words", async () => {
    await page.goto(`${app.adminUrl}/platforms/babel/publish`);
    await page.getByRole("button", { name: "Publish version 2 to Babel" }).click();
    await expect(page.getByText("Visitors of Babel see version 2 now.")).toBeVisible();
    await page.goto(`${app.portalUrl}/babel/en`);
    await expect(page.getByText(`${says} of Babel`)).toBeVisible();
  });

  await test.step("the comparison shows the words that went and came", async () => {
    await page.goto(`${app.adminUrl}/platforms/babel/history`);
    await page
      .getByRole("link", { name: /^Compare with 1/u })
      .first()
      .click();
    const main = page.getByRole("main");
    await expect(main.getByRole("insertion").filter({ hasText: "while you go" })).toBeVisible();
    await expect(main.getByRole("deletion").filter({ hasText: "the next" })).toBeVisible();
  });

  await test.step("yesterday's page is shown as it was, under its hashes", async () => {
    const firstHash = await versionHash(page, 1);
    await page.goto(
      `${app.adminUrl}/platforms/babel/history/as-of?at=${endOfYesterday()}&locale=en`,
    );
    const facts = page.getByRole("complementary", { name: "About this version" });
    await expect(facts.getByRole("heading", { name: /^Version 1 Superseded/u })).toBeVisible();
    const shown = page.frameLocator("iframe");
    await expect(shown.getByText(said)).toBeVisible();
    await expect(shown.getByText(says)).toHaveCount(0);
    await expect(facts).toContainText(shortened(firstHash));
    await expectAccessible(page, "as of");
  });
});

/** The version hash as its public page states it. */
async function versionHash(page: Page, number: number): Promise<string> {
  const text = await (await page.request.get(`${app.portalUrl}/babel/v/${number}/en`)).text();
  return /[0-9a-f]{64}/u.exec(text)?.[0] ?? "";
}

/** A hash as the back office shows it: its first twelve digits. */
function shortened(hash: string): string {
  return [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8, 12)].join(" ");
}

/** The clocks of the story and of the first version are a whole day apart: this is always between the two. */
function endOfYesterday(): string {
  const halfADayAgo = new Date(Date.now() - 12 * 60 * 60 * 1000);
  return halfADayAgo.toISOString().slice(0, 16);
}
