import { type BrowserContext, expect, type Page, test } from "@playwright/test";

import { expectAccessible } from "../accessible.ts";
import { createFirstAccount } from "../first-account.ts";
import { inviteAs } from "../invited-account.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { expectSaved } from "../save-chip.ts";

test.describe.configure({ mode: "serial" });

let app: RunningApp;
let contexts: BrowserContext[] = [];
let ada: Page;
let translator: Page;
let viewer: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ empty: false });
  const first = await browser.newContext();
  contexts = [first];
  ada = await first.newPage();
  await createFirstAccount(ada, app);
  const group = await putIntoGroup("Babel", "Cities");
  const invite = async (person: Parameters<typeof inviteAs>[2]) => {
    const { context, page } = await inviteAs(browser, ada, person);
    contexts.push(context);
    return page;
  };
  translator = await invite({
    name: "Tove Lund",
    email: "tove@example.org",
    password: "a quiet harbour at dusk",
    grants: [{ role: "translator", group, locales: ["fr"] }],
  });
  viewer = await invite({
    name: "Vera Novak",
    email: "vera@example.org",
    password: "seven lanterns on the bridge",
    grants: [{ role: "viewer", group: null, locales: [] }],
  });
});
test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await app.stop();
});

/** Puts a platform into a new group, as one does in the list; answers with the group's id. */
async function putIntoGroup(platform: string, group: string): Promise<string> {
  await ada.goto(`${app.adminUrl}/platforms`);
  await ada.getByRole("checkbox", { name: `Tick ${platform}` }).check();
  await ada.getByRole("region").getByRole("button", { name: "Groups…" }).click();
  await ada.getByLabel("Name of a new group").fill(group);
  await ada.getByRole("button", { name: "Put 1 platform in" }).click();
  await expect(ada.getByText(`1 platform is put into ${group}.`)).toBeVisible();
  const answer = await ada.request.get(`${app.adminUrl}/api/trpc/group.list`);
  const id = /"id":"([^"]+)"/u.exec(await answer.text())?.[1];
  if (id === undefined) throw new Error("The group is not in the list.");
  return id;
}

/** The section on choices is called by its heading in the language that is shown. */
const englishText = (page: Page) =>
  page
    .getByRole("region", { name: "Your choice" })
    .getByRole("textbox", { name: "Text in English" });
const frenchText = (page: Page) =>
  page
    .getByRole("region", { name: "Votre choix" })
    .getByRole("textbox", { name: "Text in French" });

const notAnEditor = "This needs the role “Editor”. An administrator can give it to you.";

test("a translator of one group sees that group's platforms and no others", async () => {
  await translator.goto(`${app.adminUrl}/platforms`);
  await expect(translator.getByRole("link", { name: "Babel", exact: true })).toBeVisible();
  await expect(translator.getByRole("table").getByRole("row")).toHaveCount(2);
  const rail = translator.getByRole("navigation", { name: "Main" });
  await expect(rail.getByRole("link", { name: "Platforms" })).toBeVisible();
  await expect(rail.getByRole("link", { name: "Import" })).toHaveCount(0);
  await expect(rail.getByRole("link", { name: "Settings" })).toHaveCount(0);
  await translator.goto(`${app.adminUrl}/platforms/inai`);
  await expect(translator.getByRole("heading", { name: /inai/u })).toBeVisible();
  await expect(translator.getByRole("link", { name: "Edit" })).toHaveCount(0);
});

test("she writes French, and it is saved", async () => {
  await translator.goto(`${app.adminUrl}/platforms/babel/edit?lang=fr`);
  const french = frenchText(translator);
  await french.click();
  await french.press("Control+End");
  await translator.keyboard.type(" À tout moment.");
  await translator.keyboard.press("Control+s");
  await expectSaved(translator);
  await expect(translator.getByText("You write French here.")).toBeVisible();
  await expectAccessible(translator, "editor, of a translator");
  await translator.reload();
  await expect(frenchText(translator)).toContainText("À tout moment.");
});

test("she can read English but not write it, and reads why", async () => {
  await translator.goto(`${app.adminUrl}/platforms/babel/edit?lang=en`);
  const english = englishText(translator);
  await expect(english).toBeVisible();
  await expect(english).toHaveAttribute("readonly");
  await expect(english).toHaveAccessibleDescription(
    /You translate other languages\. An administrator can add English\./u,
  );
});

test("she may not publish, and reads it beside the button", async () => {
  await translator.goto(`${app.adminUrl}/platforms/babel/publish`);
  await expect(translator.getByText(notAnEditor).filter({ visible: true })).toBeVisible();
  await expect(translator.getByRole("button", { name: /^Publish version 2/u })).toBeDisabled();
  await translator.keyboard.press("Control+Enter");
  await expectAccessible(translator, "publish, for whoever may not");
  await translator.goto(`${app.adminUrl}/platforms/babel/history`);
  await expect(translator.getByText("Version 2")).toHaveCount(0);
});

test("a viewer reads the editor, and whatever changes it is disabled with its reason", async () => {
  await viewer.goto(`${app.adminUrl}/platforms/babel/edit`);
  await expect(viewer.getByText("You read here. This needs the role “Translator”.")).toBeVisible();
  const english = englishText(viewer);
  await expect(english).toHaveAttribute("readonly");
  await expect(viewer.getByRole("button", { name: "Section", exact: true })).toBeDisabled();
  await expectAccessible(viewer, "editor, of a viewer");
});

test("a viewer's platform page shows its forms, disabled under the reason", async () => {
  await viewer.goto(`${app.adminUrl}/platforms/babel`);
  await expect(viewer.getByText(notAnEditor)).toBeVisible();
  await expect(viewer.getByLabel("Name", { exact: true })).toBeDisabled();
  await expect(viewer.getByRole("button", { name: "Share for reading" })).toHaveCount(0);
  await expectAccessible(viewer, "platform, of a viewer");
});

test("what a viewer may not do says so on every page that does it", async () => {
  await viewer.goto(`${app.adminUrl}/platforms`);
  const add = viewer.getByRole("button", { name: "New platform…" });
  await expect(add).toHaveAttribute("aria-disabled", "true");
  await expect(add).toHaveAccessibleDescription(notAnEditor);
  await add.focus();
  await expect(viewer.getByRole("tooltip")).toHaveText(notAnEditor);

  await viewer.goto(`${app.adminUrl}/import`);
  await expect(viewer.getByText(notAnEditor)).toBeVisible();
  await expect(viewer.getByRole("button", { name: "Choose files" })).toBeDisabled();
  await expectAccessible(viewer, "import, of a viewer");

  await viewer.goto(`${app.adminUrl}/platforms/new-from-file`);
  await expect(viewer.getByRole("button", { name: "Choose a file" })).toBeDisabled();

  await viewer.goto(`${app.adminUrl}/platforms/babel/history/1/restore`);
  await expect(viewer.getByRole("button", { name: /^Restore version 1/u })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await viewer.goto(`${app.adminUrl}/platforms/babel/base`);
  await expect(viewer.getByRole("radio").first()).toBeEnabled();
  await expectAccessible(viewer, "base of a platform, of a viewer");

  await viewer.goto(`${app.adminUrl}/move-platforms`);
  await expect(viewer.getByText(notAnEditor)).toBeVisible();
  await viewer.goto(`${app.adminUrl}/settings`);
  await expect(viewer.getByText("This needs the role “Administrator”.")).toBeVisible();
});
