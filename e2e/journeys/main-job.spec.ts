import { expect, type Page, test } from "@playwright/test";

import { acceptWarnings } from "../accept-warnings.ts";
import { expectAccessible } from "../accessible.ts";
import { cell, chooseInCell, writeCell, writeRetention } from "../cookie-table.ts";
import { sourceDocuments } from "../documents.ts";
import { createFirstAccount } from "../first-account.ts";
import { frenchCookies, frenchSections, frenchTitle } from "../french-words.ts";
import { readAsVisitor } from "../public-page.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

const names = ["sessionid", "django_language", "csrftoken", "cookies_preferences"] as const;

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp({ empty: true });
});
test.afterAll(async () => {
  await app.stop();
});

test("five documents become five platforms on one base, published, corrected and compared", async ({
  page,
  request,
}) => {
  const documents = await sourceDocuments();
  const visit = (path: string) => request.get(`${app.portalUrl}${path}`);

  await test.step("she makes the first account with the one-time link", async () => {
    await page.goto(app.setupLink ?? "");
    await expect(page.getByRole("heading", { name: "Create the first account" })).toBeVisible();
    await expectAccessible(page, "first account");
    await createFirstAccount(page, app);
    await expect(page.getByRole("heading", { name: "No platforms yet" })).toBeVisible();
    await expectAccessible(page, "empty list");
  });

  await test.step("she has five documents read, and looks at what was recognised", async () => {
    await page.getByRole("main").getByRole("link", { name: "Import documents" }).click();
    await expectAccessible(page, "import");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose files" }).click();
    await (
      await chooser
    ).setFiles(
      documents.map(({ name, text }) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      })),
    );
    await expect(page.getByRole("button", { name: "Make drafts of 5 documents" })).toBeVisible();

    for (const [index, { name, text }] of documents.entries()) {
      const isCut = index === 2 || index === 4;
      await page.getByRole("button", { name }).first().click();
      await expect(page.getByRole("heading", { name: "The document itself" })).toBeVisible();
      await expect(page.getByText("sessionid", { exact: true })).toBeVisible();
      await expect(page.getByText("csrftoken", { exact: true })).toBeVisible({ visible: !isCut });
      await expect(page.getByText("The document stops in the middle.")).toBeVisible({
        visible: isCut,
      });
      await expect(
        page
          .getByRole("listitem")
          .filter({ hasText: "Part of it is written in another language." })
          .filter({ hasText: "front et back office" }),
      ).toBeVisible({ visible: text.includes("front et back office") });
    }
    await expectAccessible(page, "recognised documents");
  });

  await test.step("five platforms and one base policy come of them", async () => {
    await page.getByRole("button", { name: "Make drafts of 5 documents" }).click();
    await expect(page.getByRole("heading", { name: "The drafts are made" })).toBeVisible();
    await expectAccessible(page, "import result");
    await page.getByRole("link", { name: "Platforms", exact: true }).click();
    await expect(page.getByText("5 of 5 platforms")).toBeVisible();
    await expectAccessible(page, "platforms");
    await page.getByRole("link", { name: "Base policies" }).click();
    await expect(page.getByRole("row")).toHaveCount(2);
    await expectAccessible(page, "base policies");
    await page.getByRole("main").getByRole("link", { name: "Standard" }).click();
    await expectAccessible(page, "base policy");
    await page.getByRole("link", { name: "Edit the base" }).click();
  });

  await test.step("she mends the French left-over and says who sets what for how long", async () => {
    await expect(page.getByText("9 errors to mend")).toBeVisible();
    await expectAccessible(page, "base editor with findings");
    await page.getByRole("button", { name: /This reads like French/u }).click();
    await expect(cell(page, "csrftoken", "Function, location")).toContainText("front et back");
    await writeCell(page, "csrftoken", "Function, location", "API (CSRF) (front and back office)");
    await expect(page.getByText("This reads like French")).toHaveCount(0);

    await expect(page.getByText(/does not say in English how to withdraw/u)).toBeVisible();
    await englishText(page, "Introduction").fill(
      "To give you a service that works, this website leaves cookies in your browser. You can change your choice at any time, with the link at the foot of every page.",
    );
    await expect(page.getByText(/how to withdraw/u)).toHaveCount(0);
    // What the real documents say of anonymous statistics is neither true of these platforms nor right.
    const about = englishText(page, "What is a cookie?");
    await about.fill((await about.inputValue()).replace(/^"Statistical" cookies.*\n+/mu, ""));

    for (const name of names) await chooseInCell(page, name, "Party", "First");
    const months = "months" as const;
    await writeRetention(page, "sessionid", { how: "for", amount: "2", unit: "weeks" });
    await writeRetention(page, "django_language", { how: "for", amount: "12", unit: months });
    await writeRetention(page, "csrftoken", { how: "up to", amount: "12", unit: months });
    await writeRetention(page, "cookies_preferences", { how: "for", amount: "6", unit: months });
    await expectSaved(page);
    await expect(page.getByText("No errors in 1 language")).toBeVisible();
  });

  await test.step("she writes the French text beside the English one", async () => {
    await page.getByRole("button", { name: "Language", exact: true }).click();
    await page.getByLabel("Language", { exact: true }).fill("French");
    await page.getByRole("button", { name: "Add the language" }).click();
    const write = (part: string | RegExp, field: string, words: string) =>
      page
        .getByRole("region", { name: part })
        .getByRole("textbox", { name: `${field} in French` })
        .fill(words);

    await write("Title", "Title", frenchTitle);
    for (const { of, heading, body } of frenchSections) {
      await write(of, "Text", body);
      if (heading !== null) await write(of, "Heading", heading);
    }
    for (const { name, functionAndLocation, purpose } of frenchCookies) {
      await writeCell(page, name, "Function, location", functionAndLocation);
      await writeCell(page, name, "Purpose", purpose);
    }
    await expectSaved(page);
    await expectAccessible(page, "editor, two languages side by side");
    await page.getByRole("button", { name: "More about French" }).click();
    await page.getByRole("menuitem", { name: "Publish it with the next version" }).click();
    await expect(page.getByText("No errors in 2 languages")).toBeVisible();
  });

  await test.step("she looks at the page as it will be, and publishes base version 1", async () => {
    await page.getByRole("button", { name: "Preview" }).click();
    const preview = page.getByTitle("Preview in French").contentFrame();
    await expect(preview.getByRole("heading", { name: frenchTitle })).toBeVisible();
    await expectAccessible(page, "preview");
    // Its frame runs no script, so axe cannot look into it; the public page is looked at below.
    await page.getByRole("link", { name: "Publish base version 1…" }).click();
    await expect(page.getByText("Version 1 changes 5 platforms")).toBeVisible();
    await expectAccessible(page, "publish the base");
    await publishHere(page, "Publish version 1 of Standard");
    await expect(page.getByText("5 platforms have a new draft because of it")).toBeVisible();
    await page.getByRole("link", { name: "See the platforms to publish" }).click();
  });

  await test.step("she makes French live on babel and publishes its version 1", async () => {
    await page.getByRole("link", { name: /^babel$/iu }).click();
    await expect(page.getByRole("heading", { name: /^babel$/iu, level: 1 })).toBeVisible();
    await page.getByLabel("Add a language").fill("fr");
    await page.getByRole("button", { name: "Add in preparation" }).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: "French" })
      .getByRole("button", { name: "Make live" })
      .click();
    await expect(page.getByText("The checks find nothing in the draft.")).toBeVisible();
    await expectAccessible(page, "platform");
    await page.getByRole("link", { name: "Publish version 1…" }).click();
    await expect(page.getByText(/first that visitors of babel will see/iu)).toBeVisible();
    await expectAccessible(page, "publish a platform");
    await publishHere(page, "Publish version 1 to babel");
    await expect(page.getByText(/Visitors of babel see version 1 now\./iu)).toBeVisible();
    await expectAccessible(page, "published");
  });

  const versionHash = await test.step("visitors read it in English and in French", async () => {
    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "Open the public page" }).click();
    const visitor = await opened;
    await expect(visitor.getByRole("table").first()).toBeVisible();

    const english = await readAsVisitor(visitor, `${app.portalUrl}/babel/en`);
    expect(english.scripts).toBe(0);
    expect(english.cookies).toEqual([...names]);
    expect(english.keptFor).toEqual(["2 weeks", "12 months", "up to 12 months", "6 months"]);
    expect(english.meta).toContain("Version 1");
    expect(english.meta).toContain(`In force since ${today("en-GB")}`);
    await expect(visitor.locator("html")).toHaveAttribute("lang", "en");
    await expectAccessible(visitor, "public page in English");

    const french = await readAsVisitor(visitor, `${app.portalUrl}/babel/fr`);
    expect(french.scripts).toBe(0);
    expect(french.cookies).toEqual([...names]);
    expect(french.keptFor).toEqual(["2 semaines", "12 mois", "jusqu’à 12 mois", "6 mois"]);
    expect(french.meta).toContain("Version 1");
    expect(french.meta).toContain(`En vigueur depuis le ${today("fr")}`);
    await expect(visitor.getByRole("heading", { name: frenchTitle })).toBeVisible();
    await expect(
      visitor.getByRole("heading", { name: /plateforme https:\/\/babel\.opendatasoft\.com/u }),
    ).toBeVisible();
    await expectAccessible(visitor, "public page in French");

    expect(french.versionHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(english.versionHash).toBe(french.versionHash);
    await visitor.goto(`${app.portalUrl}/babel/history`);
    await expectAccessible(visitor, "public history");
    await visitor.close();
    return english.versionHash;
  });
  const firstPages = await Promise.all(
    ["en", "fr"].map(async (locale) => (await visit(`/babel/${locale}/v/1`)).body()),
  );

  await test.step("she corrects one word of the base; five platforms are concerned", async () => {
    await page
      .getByRole("link", { name: "Bases" })
      .or(page.getByRole("link", { name: "Base policies" }))
      .first()
      .click();
    await page.getByRole("main").getByRole("link", { name: "Standard" }).click();
    await page.getByRole("link", { name: "Edit the base" }).click();
    const text = englishText(page, "What is a cookie?");
    await text.fill((await text.inputValue()).replace(/\bsmall\b/u, "short"));
    await expectSaved(page);
    await page.getByRole("link", { name: "Publish base version 2…" }).click();
    await expect(page.getByText("Version 2 changes 5 platforms")).toBeVisible();
    await expect(page.locator("del")).toHaveText("removed small");
    await expect(page.locator("ins")).toHaveText("added short");
    await expectAccessible(page, "publish the base again");
    await page.getByLabel("Note").fill("A better word.");
    await publishHere(page, "Publish version 2 of Standard");
    await expect(page.getByText("5 platforms have a new draft because of it")).toBeVisible();
  });

  await test.step("she publishes babel again", async () => {
    await page.getByRole("link", { name: "See the platforms to publish" }).click();
    await page.getByRole("link", { name: /^babel$/iu }).click();
    await page.getByRole("link", { name: "Publish version 2…" }).click();
    await expect(page.locator("ins")).toHaveText("added short");
    await publishHere(page, "Publish version 2 to babel");
    await expect(page.getByText(/Visitors of babel see version 2 now\./iu)).toBeVisible();
    await expect.poll(async () => (await visit("/babel/en")).text()).toContain("Version 2");
  });

  await test.step("she compares its version 2 with version 1: one word", async () => {
    await page.getByRole("link", { name: "See the history" }).click();
    await expect(page.getByRole("row")).toHaveCount(3);
    await expect(page.getByTitle(versionHash)).toBeVisible();
    await expectAccessible(page, "history");
    await page.getByRole("link", { name: "Compare with 1" }).click();
    await expect(page).toHaveURL(/\/compare\?a=babel:v1&b=babel:v2/u);
    await expect(page.getByRole("region", { name: "About the two" })).toContainText("Standard 2");
    const part = page
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: "What is a cookie?" }) });
    await expect(part.locator("del")).toHaveText("removed small");
    await expect(part.locator("ins")).toHaveText("added short");
    await expectAccessible(page, "compare");
  });

  await test.step("version 1 is still there, byte for byte", async () => {
    const later = await Promise.all(
      ["en", "fr"].map(async (locale) => (await visit(`/babel/${locale}/v/1`)).body()),
    );
    expect(firstPages.every((bytes, index) => later[index]?.equals(bytes) === true)).toBe(true);
    expect(later.map((bytes) => bytes.length)).not.toContain(0);
    expect((await (await visit("/babel/en")).text()).includes("short")).toBe(true);
  });
});

async function publishHere(page: Page, act: string) {
  await acceptWarnings(page);
  await page.getByRole("button", { name: act, exact: true }).click();
}

function englishText(page: Page, section: string) {
  return page
    .getByRole("region", { name: section })
    .getByRole("textbox", { name: "Text in English" });
}

/** The server stamps versions in UTC. */
function today(locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date());
}
