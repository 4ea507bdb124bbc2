import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";

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

const platformSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  base: z.object({ id: z.string(), key: z.string() }),
});
const title = { part: { kind: "policy", key: "policy" }, field: "title", locale: "en" };
const heading = {
  part: { kind: "section", key: "what-a-cookie-is" },
  field: "heading",
  locale: "en",
};

test("what was done to many platforms at once is taken back by Undo, but for what somebody wrote since", async ({
  page,
}) => {
  await createFirstAccount(page, app);
  const [first, second] = await platforms(page);
  const { base } = first;
  const seen = { id: base.id, version: 1 };
  for (const { id } of [first, second])
    await save(page, { kind: "platform", id }, { ...title, value: "Our cookies", base: seen });
  const own = { kind: "platform", id: first.id };
  await save(page, own, { ...heading, value: "Ours explained", base: seen });
  const shared = { kind: "base", id: base.id };
  await save(page, shared, { ...title, value: "All little files", base: null, revision: 1 });
  await save(page, shared, { ...heading, value: "Little files", base: null, revision: 3 });
  await publishBase(page, base.id);
  const undo = page.getByRole("button", { name: "Undo" });

  await test.step("decisions for two platforms go back, and the conflicts are there again", async () => {
    await page.goto(`${app.adminUrl}/bases/${base.key}/conflicts`);
    await page.getByRole("button", { name: "Keep own everywhere (2)" }).click();
    await expect(page.getByText("Nothing to decide")).toBeVisible();
    await expectAccessible(page, "conflicts, decided");
    await undo.click();
    await expect(page.getByText("3 texts are to be decided again.")).toBeVisible();
    await expect(page.getByRole("link", { name: second.slug })).toBeVisible();
  });

  await test.step("what was written since stays, and says by whom", async () => {
    await page.getByRole("button", { name: "Take base everywhere (2)" }).click();
    await expect(page.getByText("Nothing to decide")).toBeVisible();
    const since = { ...title, value: "Since", base: { ...seen, version: 2 }, revision: 4 };
    await save(page, { kind: "platform", id: second.id }, since);
    await page.keyboard.press("z");
    await expect(page.getByText("2 texts are to be decided again.")).toBeVisible();
    const left = page.getByRole("listitem").filter({ hasText: "written by Ada Moreau" });
    await expect(left).toContainText(second.slug);
    await expectAccessible(page, "conflicts, partly taken back");
  });

  await test.step("one answer for all in the editor goes back", async () => {
    await page.goto(`${app.adminUrl}/platforms/${first.slug}/edit`);
    await page.getByRole("button", { name: "Take base everywhere" }).click();
    await expect(page.getByText("2 texts are decided.")).toBeVisible();
    await undo.click();
    await expect(page.getByText("2 texts are to be decided again.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Take base everywhere" })).toBeVisible();
  });

  await test.step("platforms that moved together go back together", async () => {
    const copy = z
      .object({ id: z.string() })
      .parse(await call(page, "basePolicy.copy", { basePolicyId: base.id, name: "Another base" }));
    await publishBase(page, copy.id);
    await page.goto(`${app.adminUrl}/platforms`);
    for (const { name } of [first, second])
      await page.getByRole("checkbox", { name: `Tick ${name}` }).check();
    await page.getByRole("region").getByRole("link", { name: "Move to a base…" }).click();
    await page.getByLabel("Base policy").selectOption("Another base");
    await page.getByRole("button", { name: "Move 2 platforms to Another base" }).click();
    await expect(page.getByRole("status").getByText("2 platforms are on")).toHaveCount(2);
    await expectAccessible(page, "many moved");
    await undo.click();
    await expect(page.getByText("2 platforms are on their former bases again.")).toBeVisible();
    await expectAccessible(page, "many brought back");
    expect((await platforms(page)).map((platform) => platform.base.id)).not.toContain(copy.id);
  });
});

async function platforms(page: Page) {
  const input = { sort: "name", direction: "asc", offset: 0, limit: 100 };
  const { rows } = z
    .object({ rows: z.tuple([platformSchema, platformSchema], platformSchema) })
    .parse(await call(page, "platform.list", input, "GET"));
  return rows;
}

async function save(page: Page, subject: object, words: object) {
  const saved = await call(page, "policy.saveField", { revision: 0, ...words, subject });
  expect(saved).toMatchObject({ ok: true });
}

async function publishBase(page: Page, basePolicyId: string) {
  const { contentHash: reviewed } = z
    .object({ contentHash: z.string() })
    .parse(await call(page, "basePolicy.publishPlan", { basePolicyId }, "GET"));
  const input = { basePolicyId, reviewed, note: "", kind: "minor" };
  expect(await call(page, "basePolicy.publish", input)).toMatchObject({ ok: true });
}

/** Calls a procedure as the person who is signed in on the page. */
async function call(page: Page, procedure: string, input: object, method = "POST") {
  const query = method === "GET" ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
  const response = await page.request.fetch(`${app.adminUrl}/api/trpc/${procedure}${query}`, {
    method,
    headers: { "content-type": "application/json", origin: app.adminUrl },
    ...(method === "POST" ? { data: JSON.stringify(input) } : {}),
  });
  expect(response.ok(), `${procedure}: ${await response.text()}`).toBe(true);
  const answer = z.object({ result: z.object({ data: z.unknown() }) });
  return answer.parse(await response.json()).result.data;
}
