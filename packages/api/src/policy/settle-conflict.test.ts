import { localeSchema } from "@cookiedesk/domain/locale";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  createTestApi,
  publishBase,
  save,
  type TestApi,
  writePlatform,
} from "../test-context.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;

test("a text over a row that the base took away blocks publishing until it is let go", async () => {
  const { platform, base, basePolicyId } = await writePlatform(api.as(ada), "homeless");
  const extra = await api
    .as(ada)
    .policy.addCookie({ subject: base, names: ["extra"], after: row.key });
  if (!extra.ok) throw new Error(JSON.stringify(extra));
  const part = { kind: "cookie", key: extra.key } as const;
  for (const [field, value] of [
    ["provider", "opendatasoft"],
    ["category", "necessary"],
    ["party", "first"],
    ["retention", "session"],
  ] as const)
    await save(api.as(ada), base, part, field, value);
  await save(api.as(ada), base, part, "purpose", "To show this", "en");
  await publishBase(api.as(ada), basePolicyId);
  const place = { part, field: "retentionNote", locale: "en" as const };
  const note = { subject: platform, ...place, locale: localeSchema.parse("en") };
  const seen = { id: basePolicyId, version: 2 };
  await api.as(ada).policy.saveField({ ...note, value: "Ours", revision: 0, base: seen });

  await api.as(ada).policy.removePart({ subject: base, part });
  await publishBase(api.as(ada), basePolicyId);

  const view = await api.as(ada).policy.open({ subject: platform });
  expect(view.conflicts).toMatchObject([
    { ...place, own: "Ours", base: null, partGone: true, revision: 1 },
  ]);
  const settle = {
    platformId: platform.id,
    part,
    field: place.field,
    locale: note.locale,
    revision: 1,
    base: { ...seen, version: 3 },
  };
  expect(await api.as(ada).policy.settleConflict({ ...settle, choice: "keep_own" })).toEqual({
    ok: false,
    code: "gone",
  });
  expect(await api.as(ada).policy.settleConflict({ ...settle, choice: "take_base" })).toMatchObject(
    { ok: true },
  );
  expect((await api.as(ada).policy.open({ subject: platform })).conflicts).toEqual([]);
});

test("a base that moves under an override makes a conflict, which keeping or taking settles", async () => {
  const { platform, base, basePolicyId } = await writePlatform(api.as(ada), "conflict");
  const place = { part: row, field: "purpose", locale: "en" };
  const seen = { id: basePolicyId, version: 1 };
  await api
    .as(ada)
    .policy.saveField({ subject: platform, ...place, value: "Ours", revision: 0, base: seen });
  await save(api.as(ada), base, row, "purpose", "To keep your choice", "en");
  await publishBase(api.as(ada), basePolicyId);

  const view = await api.as(ada).policy.open({ subject: platform });
  expect(view.conflicts).toEqual([
    {
      ...place,
      anchor: "To remember your choice",
      base: "To keep your choice",
      own: "Ours",
      partGone: false,
      revision: 1,
    },
  ]);
  expect(
    (await api.as(ada).policy.publishPlan({ platformId: platform.id })).problems,
  ).toMatchObject([{ code: "anchor_moved" }]);

  const settle = {
    platformId: platform.id,
    ...place,
    base: { ...seen, version: 2 },
    choice: "keep_own",
  } as const;
  expect(await api.as(ada).policy.settleConflict({ ...settle, revision: 1 })).toMatchObject({
    ok: true,
    revision: 2,
  });
  const settled = await api.as(ada).policy.open({ subject: platform });
  expect(settled.conflicts).toEqual([]);
  expect(settled.cookies[0]?.prose.purpose["en"]).toMatchObject({ value: "Ours", conflict: false });
});
