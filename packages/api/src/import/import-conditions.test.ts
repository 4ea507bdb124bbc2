import { afterEach, beforeEach, expect, test } from "vitest";

import { ada, createTestApi, publishBase, type TestApi } from "../test-context.ts";

let testApi: TestApi;
beforeEach(async () => {
  testApi = await createTestApi();
});
afterEach(() => testApi.close());

/** A policy in our own words whose table has these further rows. */
function policy(host: string, more = "") {
  const text = `# Cookies policy

This website leaves cookies in your browser. You can withdraw your consent to cookies at any time below.

## What cookies are used on the https://${host} platform

| Service provider | Function and location | Cookie name | Purpose | Duration | Party | Category |
| --- | --- | --- | --- | --- | --- | --- |
| Acme | Sign-in page | sessionid | To keep you signed in | 2 weeks | First party | Necessary |
| Acme | Cookie banner | cookies_preferences | To remember your choice | 6 months | First party | Necessary |
${more}`;
  return { name: `${host}.md`, base64: Buffer.from(text).toString("base64") };
}

const language =
  "| Acme | Language menu | django_language | To remember your language | 12 months | First party | Necessary |\n";

test("the language cookie is shown where a document lists it, and asked of the facts elsewhere", async () => {
  const api = testApi.as(ada);
  const drafts = await api.import.makeDrafts({
    files: [
      policy("north.acme.example", language),
      policy("east.acme.example", language),
      policy("south.acme.example"),
    ],
  });
  const basePolicyId = drafts.base?.id ?? "";
  const { cookies } = await api.policy.open({ subject: { kind: "base", id: basePolicyId } });
  expect(cookies.map(({ ref, scalars }) => [ref.key, scalars.condition.value])).toEqual([
    ["sessionid", null],
    ["cookies_preferences", null],
    ["django_language", { fact: "multilingual", equals: true }],
  ]);
  expect(await publishBase(api, basePolicyId)).toMatchObject({ ok: true });

  const shownOn = async (slug: string) => {
    const platform = await api.platform.bySlug({ slug });
    const subject = { kind: "platform", id: platform?.id ?? "" } as const;
    const view = await api.policy.open({ subject });
    const row = view.cookies.find(({ ref }) => ref.key === "django_language");
    return { facts: view.facts, applies: row?.applies, hidden: row?.hidden.value };
  };
  expect(await shownOn("north")).toEqual({
    facts: { multilingual: true },
    applies: true,
    hidden: false,
  });
  expect(await shownOn("south")).toEqual({ facts: {}, applies: false, hidden: false });

  const south = await api.platform.bySlug({ slug: "south" });
  const preview = { platformId: south?.id ?? "", facts: { multilingual: true } };
  expect((await api.platform.previewFacts(preview)).appearing).toEqual([
    { kind: "cookie", key: "django_language", names: ["django_language"] },
  ]);
});

test("what a person said about a platform's languages outlives the next import", async () => {
  const api = testApi.as(ada);
  const files = [policy("north.acme.example", language)];
  await api.import.makeDrafts({ files });
  const north = await api.platform.bySlug({ slug: "north" });
  const input = { platformId: north?.id ?? "", field: "facts" as const };
  await api.platform.saveField({ ...input, value: { multilingual: false }, revision: 1 });

  await api.import.makeDrafts({ files });
  expect((await api.platform.bySlug({ slug: "north" }))?.facts).toEqual({ multilingual: false });
});
