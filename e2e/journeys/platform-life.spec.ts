import { expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount } from "../first-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp({ empty: false });
});
test.afterAll(async () => {
  await app.stop();
});

const file = [
  "name;slug;url;base;locales;facts;groups;jurisdictions",
  "Air quality;;https://air-quality.example.org;standard;en|fr;multilingual;;EU",
  "Tramways;tramways;https://tramways.example.org;standard;en;;;",
  "Nowhere;nowhere;nowhere.example.org;standard;en|xx-nonsense;;;",
].join("\r\n");

test("platforms come from a file, are grouped, moved, archived and brought back", async ({
  page,
  request,
}) => {
  await createFirstAccount(page, app);

  await test.step("she reads a file, sees what it would make, and makes what can be made", async () => {
    await page.getByRole("link", { name: "From a file…" }).click();
    await expectAccessible(page, "new from a file");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a file" }).click();
    await (
      await chooser
    ).setFiles({ name: "portals.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${file}`) });

    await expect(
      page.getByText("2 will be made, 0 exist already, 1 cannot be made."),
    ).toBeVisible();
    const refused = page.getByRole("row", { name: /Nowhere/u });
    await expect(refused).toContainText("Write the scheme too");
    await expect(refused).toContainText("xx-nonsense");
    await expectAccessible(page, "what the file would make");
    await page.getByRole("button", { name: "Make 2 platforms" }).click();
    await expect(page.getByText("2 platforms are made. 1 is listed below")).toBeVisible();
    await page.getByRole("link", { name: "Show the platforms" }).click();
    await expect(page.getByRole("link", { name: "Tramways" })).toBeVisible();
  });

  await test.step("she ticks two by keyboard and puts them into a new group", async () => {
    await page.getByRole("link", { name: "Air quality" }).focus();
    await page.keyboard.press("x");
    await page.getByRole("checkbox", { name: "Tick Tramways" }).check();
    await expect(page.getByText("2 selected")).toBeVisible();
    await expectAccessible(page, "the bulk bar");
    await page.getByRole("region").getByRole("button", { name: "Groups…" }).click();
    await page.getByLabel("Name of a new group").fill("Cities");
    await page.getByRole("button", { name: "Put 2 platforms in" }).click();
    await expect(page.getByText("2 platforms are put into Cities.")).toBeVisible();

    await page.getByLabel("Group", { exact: true }).selectOption("Cities (2)");
    await expect(page.getByText("2 of 7 platforms")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("0 of 7 platforms")).toBeVisible();
  });

  await test.step("she moves a published platform, and visitors of the old address find it", async () => {
    await page.goto(`${app.adminUrl}/platforms/babel`);
    await page.getByRole("button", { name: "Move to another address…" }).click();
    await expectAccessible(page, "move");
    await page.getByLabel("Host").fill("https://tower.example.org");
    await page.getByLabel("Slug").fill("tower");
    await page.getByRole("button", { name: "Move the platform" }).click();
    await expect(page).toHaveURL(/platforms\/tower$/u);
    await expect(page.getByText("Former addresses, which lead here")).toBeVisible();
    await expectAccessible(page, "a platform that moved");

    await expect
      .poll(async () => (await visit("/babel/fr")).status(), { timeout: 15_000 })
      .toBe(308);
    expect((await visit("/babel/fr/v/1")).headers()["location"]).toBe("/tower/fr/v/1");
    expect((await visit("/tower/fr")).status()).toBe(200);
  });

  await test.step("she archives it: its page says so, its version keeps its bytes; she brings it back", async () => {
    const version = await (await visit("/tower/en/v/1")).text();
    await archive(page, "Merged into Air quality");
    await expect.poll(async () => (await visit("/tower/en")).text()).toContain("was archived on");
    expect(await (await visit("/tower/en/v/1")).text()).toBe(version);
    await expectAccessible(page, "an archived platform");

    await page.goto(`${app.adminUrl}/platforms`);
    await expect(page.getByText("6 of 6 platforms")).toBeVisible();
    await page.getByRole("link", { name: "Archived" }).click();
    await page.getByRole("link", { name: "Babel" }).click();
    await page.getByRole("button", { name: "Bring back" }).click();
    await expect.poll(async () => (await visit("/tower/en")).text()).toBe(version);
  });

  function visit(path: string) {
    return request.get(`${app.portalUrl}${path}`, { maxRedirects: 0 });
  }
});

async function archive(page: Page, reason: string) {
  await page.getByRole("button", { name: "Archive the platform…" }).click();
  await expectAccessible(page, "archive");
  await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: "Archive 1 platform" }).click();
  await expect(page.getByText(reason, { exact: true })).toBeVisible();
}
