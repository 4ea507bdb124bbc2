import { expect, type Page, test } from "@playwright/test";

import { beginWriting, cell, writeCell } from "../cookie-table.ts";
import { createFirstAccount, signIn } from "../first-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

test.describe.configure({ mode: "serial" });

let app: RunningApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ empty: false });
  page = await browser.newPage();
  await createFirstAccount(page, app);
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

const go = (path: string) => page.goto(`${app.adminUrl}${path}`);
const introduction = (of: Page) =>
  of
    .getByRole("region", { name: "Introduction" })
    .getByRole("textbox", { name: "Text in English" });

test("a new platform is refused at each wrong field, and what was typed stays", async () => {
  await go("/platforms");
  await page.getByRole("button", { name: "New platform…" }).click();
  const dialog = page.getByRole("dialog", { name: "New platform" });
  const host = dialog.getByLabel("Host");
  const create = () => dialog.getByRole("button", { name: "Create the platform" }).click();
  await dialog.getByLabel("Name").fill("Second Babel");

  for (const [typed, said] of [
    ["babel.opendatasoft.com", "Write the scheme too: https://babel.example.org."],
    [
      "https://second.opendatasoft.com/explore",
      "Leave out what follows the host: https://babel.example.org.",
    ],
    ["https://babel.opendatasoft.com", "Another platform has this host."],
  ] as const) {
    await host.fill(typed);
    await dialog.getByLabel("Slug").fill("second-babel");
    await create();
    await expect(host).toHaveAccessibleDescription(new RegExp(escaped(said), "u"));
    await expect(host).toHaveValue(typed);
    await expect(dialog.getByLabel("Name")).toHaveValue("Second Babel");
  }

  await host.fill("https://second.opendatasoft.com");
  await dialog.getByLabel("Slug").fill("babel");
  await create();
  await expect(dialog.getByLabel("Slug")).toHaveAccessibleDescription(
    /Another platform has this slug/u,
  );

  await dialog.getByLabel("Slug").fill("second-babel");
  await dialog.getByLabel("Default language").fill("klingon");
  await create();
  await expect(dialog.getByLabel("Default language")).toHaveAccessibleDescription(
    /No language has this tag/u,
  );
  await expect(host).toHaveValue("https://second.opendatasoft.com");

  await dialog.getByLabel("Default language").fill("en");
  await create();
  await expect(page.getByRole("heading", { name: "Second Babel", level: 1 })).toBeVisible();
});

test("a platform’s details refuse the host of another one, and an unknown language", async () => {
  const host = page.getByRole("main").getByLabel("Host");
  await host.fill("https://inai.opendatasoft.com");
  await host.press("Enter");
  await expect(host).toHaveAccessibleDescription(/Another platform has this host/u);
  await expect(host).toHaveValue("https://inai.opendatasoft.com");

  const language = page.getByLabel("Add a language");
  await language.fill("zz-nowhere-at-all");
  await language.press("Enter");
  await expect(page.getByRole("alert")).toContainText("No language has this tag");
  await expect(language).toHaveValue("zz-nowhere-at-all");
});

test("a cell says why it is not saved, and keeps what was typed", async () => {
  await go("/platforms/babel/edit");
  const purpose = cell(page, "sessionid", "Purpose");
  await beginWriting(page, purpose);
  await purpose.getByRole("textbox").fill("");
  await page.keyboard.press("Enter");
  await expect(purpose.getByRole("alert")).toContainText("The purpose is empty");

  const names = cell(page, "django_language", "Name");
  await writeCell(page, "django_language", "Name", "django language");
  await expect(names.getByRole("alert")).toContainText("A cookie’s name has no spaces");
  await expect(names).toContainText("django language");

  const kept = cell(page, "cookies_preferences", "Retention");
  await beginWriting(page, kept);
  await kept.getByLabel("Number").fill("0");
  await page.keyboard.press("Enter");
  await expect(kept.getByRole("alert")).toContainText("It must be more than zero.");
  await beginWriting(page, kept);
  await expect(kept.getByLabel("Number")).toHaveValue("0");
  await kept.getByLabel("Number").fill("100");
  await kept.getByLabel("Unit").selectOption({ label: "years" });
  await page.keyboard.press("Enter");
  await expect(kept.getByRole("alert")).toContainText("No cookie stays that long");
  await expect(page.getByRole("status").filter({ hasText: "not saved" })).toBeVisible();
});

test("Markdown with HTML or a script’s link is named by line, and stays in the field", async () => {
  await go("/platforms/documentation-resources/edit");
  const part = page.getByRole("region", { name: "Introduction" });
  const text = introduction(page);
  for (const [typed, excerpt, said] of [
    ["Words.\n\n<b>bold</b> words", "<b>", "HTML is not taken"],
    ["Words.\n\n[more](javascript:alert(1))", "javascript:", "A link may lead to http"],
  ] as const) {
    await text.fill(typed);
    await text.blur();
    await expect(part.getByRole("alert")).toContainText("Line 3:");
    await expect(part.getByRole("alert")).toContainText(excerpt);
    await expect(part.getByRole("alert")).toContainText(said);
    await expect(text).toHaveValue(typed);
  }
  await text.fill("Plain words.");
  await expect(part.getByRole("alert")).toHaveCount(0);
  await expectSaved(page);
  await part.getByRole("button", { name: "reset" }).click();
  await expectSaved(page);
});

test("two people who save one field both see both texts, and none is lost", async ({ browser }) => {
  const colleague = await browser.newPage();
  await signIn(colleague, app);
  await go("/platforms/inai/edit");
  await colleague.goto(`${app.adminUrl}/platforms/inai/edit`);
  await expect(introduction(colleague)).toBeVisible();

  await introduction(page).fill("The words of the first.");
  await expectSaved(page);
  await introduction(colleague).fill("The words of the second.");
  await introduction(colleague).blur();

  const race = colleague.getByRole("region", { name: "Introduction" }).getByRole("alert");
  await expect(race).toContainText("saved this field at");
  await expect(race).toContainText("The words of the first.");
  await expect(introduction(colleague)).toHaveValue("The words of the second.");
  await colleague.getByRole("button", { name: "Save my text over it" }).click();
  await expectSaved(colleague);

  await page.reload();
  await expect(introduction(page)).toHaveValue("The words of the second.");
  await colleague.close();
});

test("a draft that moved is not published unseen", async ({ browser }) => {
  const colleague = await browser.newPage();
  await signIn(colleague, app);
  await go("/platforms/light-basic-theme-discovery/publish");
  const publish = page.getByRole("button", {
    name: "Publish version 1 to light-basic-theme-discovery",
  });
  await expect(publish).toBeEnabled();
  await page.getByLabel("Note").fill("Said before the draft moved.");

  await colleague.goto(`${app.adminUrl}/platforms/light-basic-theme-discovery/edit`);
  await introduction(colleague).fill("Words about {{platform.url}} that nobody has reviewed.");
  await expectSaved(colleague);
  await publish.click();
  await expect(page.getByText("Somebody changed the draft while you were looking.")).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("Said before the draft moved.");

  await publish.click();
  await expect(
    page.getByText("Visitors of Light basic theme discovery see version 1 now."),
  ).toBeVisible();
  const visitor = await colleague.goto(`${app.portalUrl}/light-basic-theme-discovery/en`);
  expect(await visitor?.text()).toContain("that nobody has reviewed.");
  await colleague.close();
});

test("a file that is no policy is refused by name, and the others are read", async () => {
  await go("/import");
  await page.getByLabel("Choose files").setInputFiles([
    { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") },
    { name: "picture.txt", mimeType: "text/plain", buffer: Buffer.from([0, 1, 2, 255, 0, 3, 0]) },
    { name: "recipe.txt", mimeType: "text/plain", buffer: Buffer.from("Two eggs, some flour.") },
    { name: "page.html", mimeType: "text/html", buffer: Buffer.from("<!doctype html><p>Cookies") },
  ]);
  const read = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect(read("empty.txt")).toContainText("The file is empty.");
  await expect(read("picture.txt")).toContainText("The file holds no text.");
  await expect(read("recipe.txt")).toContainText("No cookie policy was found in it.");
  await expect(read("page.html")).toContainText("This format cannot be read yet.");
  await expect(page.getByRole("button", { name: /^Make drafts/u })).toHaveCount(0);
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
