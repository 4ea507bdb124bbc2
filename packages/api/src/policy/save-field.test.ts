import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createTestApi,
  en,
  moveBase,
  publishBase,
  save,
  type TestApi,
  writeBase,
  writePlatform,
} from "../test-context.ts";
import { saveField } from "./save-field.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const cookies = { kind: "section", key: "cookies" } as const;
const row = { kind: "cookie", key: "cookies_preferences" } as const;

test("of two who save one text against the same revision, one is told both texts", async () => {
  const { subject } = await writeBase(api.as(ada), "race");
  const place = {
    subject,
    part: cookies,
    field: "body",
    locale: "en",
    base: null,
    revision: 1,
  };
  const results = await Promise.all([
    api.as(ada).policy.saveField({ ...place, value: "Ada's words on {{platform.url}}." }),
    api.as(ben).policy.saveField({ ...place, value: "Ben's words on {{platform.url}}." }),
  ]);

  const won = results.find((result) => result.ok);
  const lost = results.find((result) => !result.ok);
  expect(won).toMatchObject({ revision: 2, unchanged: false });
  expect(lost).toMatchObject({
    code: "lost_race",
    theirs: { revision: 2, by: results[0].ok ? "Ada" : "Ben" },
  });
  if (lost?.ok !== false || lost.code !== "lost_race") throw new Error("nobody lost");
  expect(new Set([lost.mine, lost.theirs.value])).toEqual(
    new Set(["Ada's words on {{platform.url}}.", "Ben's words on {{platform.url}}."]),
  );
});

test("two translators in two languages never collide", async () => {
  const { subject } = await writeBase(api.as(ada), "two languages");
  await api.as(ada).basePolicy.setLocale({ basePolicyId: subject.id, locale: "fr", live: false });
  const place = { subject, part: row, field: "purpose", base: null };

  const results = await Promise.all([
    api
      .as(ada)
      .policy.saveField({ ...place, locale: "en", value: "To keep your choice", revision: 1 }),
    api
      .as(ben)
      .policy.saveField({ ...place, locale: "fr", value: "Garder votre choix", revision: 0 }),
  ]);

  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
});

test("saving what is there already makes no revision and counts as no edit", async () => {
  const { subject } = await writeBase(api.as(ada), "unchanged");
  const before = await api.as(ada).policy.open({ subject });
  const place = { subject, part: row, base: null };

  const text = await api.as(ben).policy.saveField({
    ...place,
    field: "purpose",
    locale: "en",
    value: "  To remember your choice ",
    revision: 1,
  });
  const value = await api.as(ben).policy.saveField({
    ...place,
    field: "retention",
    locale: null,
    value: { unit: "month", amount: 6 },
    revision: 1,
  });

  expect(text).toEqual({
    ok: true,
    revision: 1,
    unchanged: true,
    editRevision: before.editRevision,
  });
  expect(value).toEqual({
    ok: true,
    revision: 1,
    unchanged: true,
    editRevision: before.editRevision,
  });
});

test("words equal to the base's make no override, other words do, and resetting gives the base's back", async () => {
  const { platform, basePolicyId } = await writePlatform(api.as(ada), "override");
  const base = { id: basePolicyId, version: 1 };
  const place = { subject: platform, part: row, field: "purpose", locale: "en" };
  const purpose = async () => {
    const { cookies: rows } = await api.as(ada).policy.open({ subject: platform });
    return rows[0]?.prose.purpose["en"];
  };

  expect(
    await api.as(ada).policy.saveField({
      ...place,
      value: "To remember your choice",
      revision: 0,
      base,
    }),
  ).toMatchObject({
    ok: true,
    unchanged: true,
    revision: 0,
  });
  expect(await purpose()).toMatchObject({ own: false, value: "To remember your choice" });

  await api.as(ada).policy.saveField({ ...place, value: "To know your choice", revision: 0, base });
  expect(await purpose()).toMatchObject({
    own: true,
    value: "To know your choice",
    base: "To remember your choice",
    revision: 1,
  });

  expect(await api.as(ada).policy.resetField({ ...place, revision: 1 })).toMatchObject({
    ok: true,
    revision: 2,
  });
  expect(await purpose()).toMatchObject({
    own: false,
    value: "To remember your choice",
    revision: 2,
  });
});

test("an override written against an older base version is a conflict at once, for its writer did not see the new words", async () => {
  const { platform, base, basePolicyId } = await writePlatform(api.as(ada), "stale");
  await save(api.as(ada), base, row, "purpose", "To keep your choice", "en");
  await publishBase(api.as(ada), basePolicyId);

  const place = { subject: platform, part: row, field: "purpose", locale: "en" };
  const seen = { id: basePolicyId, version: 1 };
  await api.as(ada).policy.saveField({ ...place, value: "Ours", revision: 0, base: seen });

  expect((await api.as(ada).policy.open({ subject: platform })).conflicts).toHaveLength(1);
});

test("words written before their platform moved are weighed against the base that was seen, not against a version of the same number", async () => {
  const { platform, basePolicyId, id } = await writePlatform(api.as(ada), "moved-under");
  const seen = { id: basePolicyId, version: 1 };
  const there = await writeBase(api.as(ada), "moved-to");
  await save(api.as(ada), there.subject, row, "purpose", "To know nothing of you", "en");
  await publishBase(api.as(ada), there.basePolicyId);
  expect(await moveBase(api.as(ben), id, there.basePolicyId)).toMatchObject({ ok: true });

  const place = { subject: platform, part: row, field: "purpose", locale: "en" };
  const written = { ...place, value: "To remember yours", revision: 0 };
  expect(await api.as(ada).policy.saveField({ ...written, base: seen })).toMatchObject({
    ok: true,
    revision: 1,
  });
  expect((await api.as(ada).policy.open({ subject: platform })).conflicts).toMatchObject([
    {
      anchor: "To remember your choice",
      base: "To know nothing of you",
      own: "To remember yours",
    },
  ]);
});

test("words typed over an older base's and taken back are no words of the platform's own after a move", async () => {
  const { platform, basePolicyId, id } = await writePlatform(api.as(ada), "same-before");
  const there = await writeBase(api.as(ada), "same-after");
  await save(api.as(ada), there.subject, row, "purpose", "To know nothing of you", "en");
  await publishBase(api.as(ada), there.basePolicyId);
  await moveBase(api.as(ben), id, there.basePolicyId);

  const result = await api.as(ada).policy.saveField({
    subject: platform,
    part: row,
    field: "purpose",
    locale: "en",
    value: "To remember your choice",
    revision: 0,
    base: { id: basePolicyId, version: 1 },
  });
  expect(result).toMatchObject({ ok: true, unchanged: true });
  const { cookies: rows } = await api.as(ada).policy.open({ subject: platform });
  expect(rows[0]?.prose.purpose["en"]).toMatchObject({
    value: "To know nothing of you",
    own: false,
  });
});

test("a base that the platform never stood on anchors nothing and shows nothing", async () => {
  const { platform } = await writePlatform(api.as(ada), "at-home");
  const strange = await writePlatform(api.as(ada), "elsewhere");
  const result = await api.as(ada).policy.saveField({
    subject: platform,
    part: row,
    field: "purpose",
    locale: "en",
    value: "Ours",
    revision: 7,
    base: { id: strange.basePolicyId, version: 1 },
  });
  expect(result).toEqual({ ok: false, code: "gone" });
});

test("a value that breaks its field's rule is refused with its code, and prose with the line", async () => {
  const { subject } = await writeBase(api.as(ada), "bad input");
  const codes = async (
    part: typeof row | typeof cookies,
    field: string,
    value: never,
    locale: string | null = null,
  ) => {
    const result = await api
      .as(ada)
      .policy.saveField({ subject, part, field, locale, value, revision: 1, base: null });
    return result.ok || result.code !== "invalid"
      ? result
      : result.problems.map(({ code, line }) => [code, line ?? null]);
  };

  expect(await codes(row, "purpose", "" as never, "en")).toEqual([["empty", null]]);
  expect(await codes(row, "names", ["a b"] as never)).toEqual([["invalid_cookie_name", null]]);
  expect(await codes(row, "names", ["a\u0007"] as never)).toEqual([["invalid_cookie_name", null]]);
  expect(await codes(row, "retention", { amount: 0, unit: "day" } as never)).toEqual([
    ["zero", null],
  ]);
  expect(await codes(row, "retention", { amount: 100, unit: "year" } as never)).toEqual([
    ["too_long", null],
  ]);
  expect(await codes(row, "provider", "nobody" as never)).toEqual([["unknown_provider", null]]);
  expect(await codes(row, "purpose", "Pour rien" as never, "fr")).toEqual([
    ["not_a_locale_here", null],
  ]);
  expect(
    await codes(
      cookies,
      "body",
      "Fine.\n\n<script>x</script>\n\n[x](javascript:alert(1))" as never,
      "en",
    ),
  ).toEqual([
    ["html", 3],
    ["unsafe_link", 5],
  ]);
});

test("hiding an inherited row and showing it again leaves no override behind", async () => {
  const { platform, basePolicyId } = await writePlatform(api.as(ada), "hide");
  const base = { id: basePolicyId, version: 1 };
  const place = { subject: platform, part: row, field: "hidden", locale: null, base };
  await api.as(ada).policy.saveField({ ...place, value: true, revision: 0 });
  expect(
    (await api.as(ada).policy.preview({ subject: platform, locale: "en" }))?.document.cookies,
  ).toEqual([]);

  await api.as(ada).policy.saveField({ ...place, value: false, revision: 1 });
  const { rows } = await api
    .as(ada)
    .platform.list({ search: "hide", sort: "name", direction: "asc", offset: 0, limit: 10 });
  expect(rows).toMatchObject([{ overrides: 0 }]);
});

test("who won a race is told by the revision, also when the clock was set back in between", async () => {
  const { subject } = await writeBase(api.as(ada), "clock");
  const place = { subject, part: cookies, field: "body", locale: "en", base: null };
  await api.as(ada).policy.saveField({ ...place, value: "On {{platform.url}}.", revision: 1 });
  const yesterday = () => new Date(Date.now() - 86_400_000);
  await saveField(
    { ...api.ctx, actor: ben, now: yesterday },
    { ...place, locale: en, value: "Here, on {{platform.url}}.", revision: 2 },
  );

  const late = await api.as(ada).policy.saveField({ ...place, value: "Late.", revision: 2 });
  expect(late).toMatchObject({ code: "lost_race", theirs: { revision: 3, by: "Ben" } });
});
