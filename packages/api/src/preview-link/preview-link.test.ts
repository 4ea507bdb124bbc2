import { afterAll, beforeAll, expect, test } from "vitest";

import type { ActorContext } from "../context.ts";
import {
  ada,
  createTestApi,
  publishBase,
  reviewed,
  save,
  type TestApi,
  writeBase,
  writePlatform,
} from "../test-context.ts";
import { openPreviewLink } from "./open-preview-link.ts";

const day = 24 * 60 * 60 * 1000;

let api: TestApi;
let asAda: ReturnType<TestApi["as"]>;
let stranger: ReturnType<TestApi["as"]>;
beforeAll(async () => {
  api = await createTestApi();
  asAda = api.as(ada);
  stranger = api.as(null);
});
afterAll(() => api.close());

async function makeLink(subject: { kind: "platform" | "base"; id: string }, days = 7) {
  const made = await asAda.previewLink.make({ subject, label: "Maître Dupont", days });
  if (!made.ok) throw new Error(made.code);
  const url = new URL(made.link);
  return { id: made.id, url, token: url.searchParams.get("token") ?? "" };
}

test("whoever has the link sees the draft and what it changes, without an account", async () => {
  const { id, platform } = await writePlatform(asAda, "shown");
  await asAda.policy.publish(await reviewed(asAda, id));
  const title = { kind: "policy", key: "policy" } as const;
  await save(asAda, platform, title, "title", "Cookies here", "en", 1);
  const { token, url } = await makeLink(platform);

  const shown = await stranger.previewLink.open({ token });

  expect(url.origin + url.pathname).toBe(`${api.ctx.publicUrl}/look`);
  expect(shown).toMatchObject({
    kind: "platform",
    name: "shown",
    label: "Maître Dupont",
    madeBy: "Ada",
    moved: false,
    comparedWith: 1,
    platform: { name: "shown", url: "https://shown.example.org" },
    documents: { en: { title: "Cookies here" } },
  });
  expect(JSON.stringify(shown?.comparison)).toContain("Cookies here");
});

test("what is written afterwards is not shown, only said", async () => {
  const { platform } = await writePlatform(asAda, "moving");
  const { token } = await makeLink(platform);
  const title = { kind: "policy", key: "policy" } as const;
  await save(asAda, platform, title, "title", "Written later", "en", 1);

  const shown = await stranger.previewLink.open({ token });

  expect(shown).toMatchObject({ moved: true, documents: { en: { title: "Cookie policy" } } });
  expect(shown).toMatchObject({ comparedWith: null, comparison: null });
  expect(JSON.stringify(shown)).not.toContain("Written later");
  expect(await asAda.previewLink.list({ subject: platform })).toMatchObject([{ current: false }]);
});

test("a base's draft is shown beside the version that platforms have", async () => {
  const { basePolicyId, subject } = await writeBase(asAda, "shared-base");
  await publishBase(asAda, basePolicyId);
  await save(asAda, subject, { kind: "policy", key: "policy" }, "title", "Our cookies", "en");
  const { token } = await makeLink(subject);

  const shown = await stranger.previewLink.open({ token });

  expect(shown).toMatchObject({ kind: "base", comparedWith: 1, moved: false });
  expect(shown).toMatchObject({ documents: { en: { title: "Our cookies" } } });
  expect(JSON.stringify(shown?.comparison)).toContain("Our cookies");
});

test("an ended, an outdated and an invented link open nothing, and look alike", async () => {
  const { platform } = await writePlatform(asAda, "ended");
  const ended = await makeLink(platform);
  const old = await makeLink(platform, 1);
  await asAda.previewLink.end({ subject: platform, id: ended.id });

  expect(await stranger.previewLink.open({ token: ended.token })).toBeNull();
  expect(await stranger.previewLink.open({ token: "invented" })).toBeNull();
  expect(await openPreviewLink(later(api.ctx, 1), { token: old.token })).toBeNull();
  expect(await openPreviewLink(api.ctx, { token: old.token })).not.toBeNull();
});

test("the list names the links that open, who made them and when they were last opened", async () => {
  const { platform } = await writePlatform(asAda, "listed");
  const first = await makeLink(platform);
  const second = await makeLink(platform);
  await stranger.previewLink.open({ token: second.token });
  await asAda.previewLink.end({ subject: platform, id: first.id });

  const rows = await asAda.previewLink.list({ subject: platform });

  expect(rows).toMatchObject([
    { id: second.id, label: "Maître Dupont", madeBy: "Ada", current: true },
  ]);
  expect(rows[0]?.openedAt).not.toBeNull();
});

test("ending a link again changes nothing; a link of another draft is none of this one's", async () => {
  const { platform } = await writePlatform(asAda, "ends");
  const other = await writePlatform(asAda, "other-ends");
  const { id, token } = await makeLink(platform);

  await expect(asAda.previewLink.end({ subject: other.platform, id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await stranger.previewLink.open({ token })).not.toBeNull();
  expect(await asAda.previewLink.end({ subject: platform, id })).toEqual({
    ok: true,
    unchanged: false,
  });
  expect(await asAda.previewLink.end({ subject: platform, id })).toEqual({
    ok: true,
    unchanged: true,
  });
});

test("the secret is kept nowhere", async () => {
  const { platform } = await writePlatform(asAda, "secret");
  const { token } = await makeLink(platform);
  const kept = await api.ctx.db.previewLink.findMany();
  const entries = await api.ctx.db.auditEntry.findMany();
  expect(JSON.stringify([kept, entries])).not.toContain(token);
});

function later(ctx: ActorContext, days: number) {
  return { db: ctx.db, now: () => new Date(ctx.now().getTime() + days * day) };
}
