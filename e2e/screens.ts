import { mkdir, rm } from "node:fs/promises";
import path from "node:path";

import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";

import { acceptWarnings } from "./accept-warnings.ts";
import { browserArguments, browserPath } from "./browser.ts";
import { beginWriting, cell } from "./cookie-table.ts";
import { sourceDocuments } from "./documents.ts";
import { createFirstAccount, signIn } from "./first-account.ts";
import { lifeCycleScreens } from "./life-cycle-screens.ts";
import { peopleScreens } from "./people-screens.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { expectSaved } from "./save-chip.ts";
import type { Screen } from "./screen.ts";

const folder = path.resolve(import.meta.dirname, "../screens");
const looks = [1440, 390].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

const executablePath = browserPath();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const chrome = await chromium.launch({
  args: browserArguments,
  ...(executablePath === null ? {} : { executablePath }),
});
const product = await startApp({ empty: false });
try {
  await takeAll(chrome, product);
} finally {
  await chrome.close();
  await product.stop();
}

async function takeAll(browser: Browser, app: RunningApp) {
  const outside = await browser.newContext();
  await take(outside, [
    { name: "setup", url: app.setupLink ?? app.adminUrl },
    { name: "setup-used-link", url: `${app.adminUrl}/setup?token=used` },
  ]);
  const writer = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    viewport: { width: 1440, height: 900 },
  });
  const page = await writer.newPage();
  await createFirstAccount(page, app);
  await take(outside, [{ name: "sign-in", url: `${app.adminUrl}/sign-in` }]);
  await prepareDrafts(page, app);
  await take(writer, adminScreens(app.adminUrl));
  await takeConflict(browser, writer, app);
  await take(outside, publicScreens(app.portalUrl));
  await importAll(page, app);
  await take(writer, [
    { name: "import-earlier", url: `${app.adminUrl}/import` },
    {
      name: "import-detail",
      url: `${app.adminUrl}/import`,
      prepare: async (at) => {
        await at.getByRole("main").getByRole("row").getByRole("link").first().click();
        await at.getByRole("heading", { name: "What was recognised" }).waitFor();
      },
    },
  ]);
}

/** A change of the base that moves under an override, findings, a preparation in Arabic: something on every screen. */
async function prepareDrafts(page: Page, { adminUrl }: RunningApp) {
  const text = (part: string, field: string) =>
    page.getByRole("region", { name: part }).getByRole("textbox", { name: field });
  await page.goto(`${adminUrl}/platforms/babel/edit`);
  await text("Your choice", "Text in English").fill(
    "Your answer is kept in the cookie `cookies_preferences`. The link “Cookie choice” at the foot of every page changes it. Babel’s help desk answers questions.",
  );
  await expectSaved(page);

  await page.goto(`${adminUrl}/bases/standard/edit`);
  const choice = text("Your choice", "Text in English");
  await choice.fill(`${await choice.inputValue()} Nothing else is needed.`);
  const about = text("What a cookie is", "Text in English");
  await about.fill((await about.inputValue()).replace("short text", "small text"));
  await expectSaved(page);
  await page.goto(`${adminUrl}/bases/standard/publish`);
  await page.getByLabel("Note").fill("Plainer words on what a cookie is.");
  await acceptWarnings(page);
  await page.getByRole("button", { name: "Publish version 2 of Standard" }).click();
  await page.getByRole("link", { name: "See the platforms to publish" }).waitFor();

  await page.goto(`${adminUrl}/platforms/documentation-resources/publish`);
  await page.getByLabel("Note").fill("First publication.");
  await acceptWarnings(page);
  await page.getByRole("button", { name: /^Publish version 1/u }).click();
  await page.getByText(/Visitors of .* see version 1 now/u).waitFor();

  await page.goto(`${adminUrl}/platforms/inai/edit`);
  await text("Introduction", "Text in English").fill(
    "Cette page indique quels cookies sont déposés dans votre navigateur. TODO",
  );
  await expectSaved(page);
  await page.goto(`${adminUrl}/bases/standard/edit`);
  await text("Introduction", "Text in English").press("Control+End");
  await page.keyboard.type(" It is short.");
  await expectSaved(page);
  await writeArabic(page, adminUrl);
}

/** A small policy of its own, in Arabic, published: the page from right to left. */
async function writeArabic(page: Page, adminUrl: string) {
  await page.goto(`${adminUrl}/bases`);
  await page.getByRole("button", { name: "New base policy…" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Name").fill("Arabic");
  await form.getByLabel("First language").fill("ar");
  await form.getByRole("button", { name: "Create the base policy" }).click();
  await form.waitFor({ state: "detached" });
  await page.goto(`${adminUrl}/bases/arabic/edit`);
  await page.getByRole("textbox", { name: "Title in Arabic" }).fill("سياسة ملفات تعريف الارتباط");
  const table = page.getByRole("region", { name: "Cookie table" });
  await table
    .getByRole("textbox", { name: "Text in Arabic" })
    .fill("تخزّن {{platform.url}} في متصفحك ملفات تعريف الارتباط الآتية.");
  await page.getByRole("button", { name: "Row", exact: true }).click();
  await page.getByLabel("Name of the cookie").fill("cookies_preferences");
  await page.getByRole("button", { name: "Add the row" }).click();
  const at = (column: Parameters<typeof cell>[2]) => cell(page, "cookies_preferences", column);
  for (const [column, words] of [
    ["Function, location", "اختيارك لملفات تعريف الارتباط"],
    ["Purpose", "يحفظ ما قبلته وما رفضته حتى لا نسألك من جديد"],
  ] as const) {
    await beginWriting(page, at(column));
    await at(column).getByRole("textbox").fill(words);
    await page.keyboard.press("Enter");
  }
  for (const [column, option] of [
    ["Provider", "Opendatasoft"],
    ["Category", "Necessary"],
    ["Party", "First"],
  ] as const) {
    await beginWriting(page, at(column));
    await at(column).getByRole("combobox").selectOption({ label: option });
    await page.keyboard.press("Enter");
  }
  await beginWriting(page, at("Retention"));
  await at("Retention").getByLabel("How it is stated").selectOption({ label: "for" });
  await at("Retention").getByLabel("Number").fill("6");
  await page.keyboard.press("Enter");
  await expectSaved(page);
  await page.getByRole("link", { name: "Publish base version 1…" }).click();
  await acceptWarnings(page);
  await page.getByRole("button", { name: "Publish version 1 of Arabic" }).click();
  await page.getByRole("link", { name: "See the platforms to publish" }).waitFor();

  await page.goto(`${adminUrl}/platforms`);
  await page.getByRole("button", { name: "New platform…" }).click();
  await form.getByLabel("Name").fill("Maktaba");
  await form.getByLabel("Host").fill("https://maktaba.opendatasoft.com");
  await form.getByLabel("Base policy").selectOption({ label: "Arabic" });
  await form.getByLabel("Default language").fill("ar");
  await form.getByRole("button", { name: "Create the platform" }).click();
  await page.getByRole("link", { name: "Publish version 1…" }).click();
  await acceptWarnings(page);
  await page.getByRole("button", { name: "Publish version 1 to maktaba" }).click();
  await page.getByText(/Visitors of .* see version 1 now/u).waitFor();
}

function adminScreens(admin: string): Screen[] {
  return [
    { name: "platforms", url: `${admin}/platforms` },
    ...lifeCycleScreens(admin),
    ...peopleScreens(admin),
    {
      name: "platform-new",
      url: `${admin}/platforms`,
      prepare: async (page) => {
        await page.getByRole("button", { name: "New platform…" }).click();
        await page.getByRole("dialog").getByLabel("Host").fill("babel.opendatasoft.com");
        await page.getByRole("button", { name: "Create the platform" }).click();
        await page.getByText("Write the scheme too").waitFor();
      },
    },
    { name: "platform", url: `${admin}/platforms/babel` },
    { name: "editor", url: `${admin}/platforms/documentation-resources/edit` },
    { name: "editor-findings", url: `${admin}/platforms/inai/edit` },
    { name: "editor-moved-base", url: `${admin}/platforms/babel/edit` },
    { name: "editor-two-languages", url: `${admin}/bases/standard/edit?lang=fr&with=en` },
    { name: "editor-preview", url: `${admin}/platforms/babel/edit?view=preview` },
    { name: "base-editor", url: `${admin}/bases/standard/edit` },
    { name: "base-editor-arabic", url: `${admin}/bases/arabic/edit` },
    {
      name: "publish-platform",
      url: `${admin}/platforms/light-basic-theme-discovery/publish`,
    },
    {
      name: "publish-nothing-new",
      url: `${admin}/platforms/documentation-resources/publish`,
    },
    { name: "publish-blocked", url: `${admin}/platforms/babel/publish` },
    { name: "publish-base", url: `${admin}/bases/standard/publish` },
    { name: "history", url: `${admin}/platforms/babel/history` },
    { name: "as-of", url: `${admin}/platforms/babel/history/as-of` },
    { name: "as-of-nothing", url: `${admin}/platforms/babel/history/as-of?at=2026-01-01` },
    { name: "restore", url: `${admin}/platforms/babel/history/1/restore` },
    { name: "base-history", url: `${admin}/bases/standard/history` },
    { name: "compare", url: `${admin}/compare?a=babel:v1&b=babel:draft` },
    { name: "compare-split", url: `${admin}/compare?a=babel:v1&b=babel:draft&view=split` },
    { name: "compare-platforms", url: `${admin}/compare?a=babel:draft&b=inai:draft` },
    { name: "bases", url: `${admin}/bases` },
    { name: "base", url: `${admin}/bases/standard` },
    { name: "import", url: `${admin}/import` },
    { name: "import-recognised", url: `${admin}/import`, prepare: chooseDocuments },
    { name: "nothing-here", url: `${admin}/nothing-here` },
  ];
}

function publicScreens(portal: string): Screen[] {
  return [
    { name: "public-en", url: `${portal}/babel/en` },
    { name: "public-fr", url: `${portal}/babel/fr` },
    { name: "public-ar", url: `${portal}/maktaba/ar` },
    { name: "public-history", url: `${portal}/babel/history` },
    { name: "public-404", url: `${portal}/no-such-platform/en` },
  ];
}

/** Two people, one field: the second sees both texts. */
async function takeConflict(browser: Browser, writer: BrowserContext, app: RunningApp) {
  const url = `${app.adminUrl}/platforms/ballarat-demo-victoria/edit`;
  const colleague = await browser.newContext();
  const other = await colleague.newPage();
  await signIn(other, app);
  const text = (page: Page) =>
    page
      .getByRole("region", { name: "Your choice" })
      .getByRole("textbox", { name: "Text in English" });
  let round = 0;
  await take(writer, [
    {
      name: "editor-conflict",
      url,
      prepare: async (page) => {
        round += 1;
        await text(page).waitFor();
        await other.goto(url);
        await text(other).fill(`Ask the help desk, it answers within ${round} days.`);
        await expectSaved(other);
        await text(page).fill("Ask the help desk whenever something is unclear.");
        await text(page).blur();
        await page.getByRole("button", { name: "Copy my text" }).scrollIntoViewIfNeeded();
      },
    },
  ]);
  await colleague.close();
}

async function chooseDocuments(page: Page) {
  const documents = await sourceDocuments();
  await page.getByLabel("Choose files").setInputFiles(
    documents.map(({ name, text }) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    })),
  );
  await page.getByRole("button", { name: /^Make drafts of 5/u }).waitFor();
}

async function importAll(page: Page, { adminUrl }: RunningApp) {
  await page.goto(`${adminUrl}/import`);
  await chooseDocuments(page);
  await page.getByRole("button", { name: /^Make drafts of 5/u }).click();
  await page.getByRole("heading", { name: "The drafts are made" }).waitFor();
}

async function take(context: BrowserContext, screens: readonly Screen[]) {
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  for (const { name, url, prepare } of screens) {
    for (const { width, scheme } of looks) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.goto(url, { waitUntil: "networkidle" });
      await prepare?.(page);
      await page.screenshot({ path: path.join(folder, `${name}-${width}-${scheme}.png`) });
    }
    console.log(name);
  }
  await page.close();
}
