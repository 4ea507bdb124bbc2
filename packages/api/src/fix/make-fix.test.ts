import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ben,
  createTestApi,
  save,
  type TestApi,
  writeBase,
  writePlatform,
} from "../test-context.ts";
import type { FixPreview } from "./view.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(async () => {
  await api.close();
});

const as = (who = api.ctx.actor) => api.as(who);
const choice = { kind: "cookie", key: "cookies_preferences" } as const;

function wanted({ groups }: FixPreview) {
  return groups.flatMap(({ after, places }) =>
    places.map(({ name: _name, slug: _slug, ...place }) => ({ ...place, value: after })),
  );
}

async function retentionOf(id: string) {
  const { cookies } = await as().policy.open({ subject: { kind: "base", id } });
  return cookies.find(({ ref }) => ref.key === choice.key)?.scalars.retention.value;
}

test("the period is filled in wherever a base lacks it, in one act, and taken back in one", async () => {
  const bases = [await writeBase(as(), "first"), await writeBase(as(), "second")];
  for (const { subject } of bases) await save(as(), subject, choice, "retention", null);

  const preview = await as().fix.preview({ rule: "D1" });
  expect(preview).toMatchObject({
    open: 0,
    groups: [
      {
        before: null,
        after: { amount: 6, unit: "month" },
        places: [{ name: "first" }, { name: "second" }],
      },
    ],
  });

  const { made, skipped } = await as().fix.make({ rule: "D1", places: wanted(preview) });
  expect([made.length, skipped]).toEqual([2, []]);
  for (const { basePolicyId } of bases)
    expect(await retentionOf(basePolicyId)).toEqual({ amount: 6, unit: "month" });
  expect(await as().fix.preview({ rule: "D1" })).toEqual({ groups: [], open: 0 });

  const undone = await as().fix.undo({ places: made });
  expect(undone.made).toHaveLength(2);
  for (const { basePolicyId } of bases) expect(await retentionOf(basePolicyId)).toBeNull();
});

test("a place that changed since the preview is left and listed, the others are made", async () => {
  const preview = await as().fix.preview({ rule: "D1" });
  const [first] = wanted(preview);
  if (first === undefined) throw new Error("nothing is proposed");
  await save(as(ben), first.subject, choice, "retention", { amount: 1, unit: "day" });

  const { made, skipped } = await as().fix.make({ rule: "D1", places: wanted(preview) });
  expect(skipped).toEqual([first]);
  expect(made).toHaveLength(1);
  expect(await retentionOf(first.subject.id)).toEqual({ amount: 1, unit: "day" });
});

test("a value that the server does not propose is not written", async () => {
  const { basePolicyId, subject } = await writeBase(as(), "third");
  await save(as(), subject, choice, "retention", null);
  const places = wanted(await as().fix.preview({ rule: "D1" })).map((place) => ({
    ...place,
    value: { amount: 9, unit: "year" },
  }));

  const { made, skipped } = await as().fix.make({ rule: "D1", places });
  expect([made, skipped.length]).toEqual([[], places.length]);
  expect(await retentionOf(basePolicyId)).toBeNull();
  await as().fix.make({ rule: "D1", places: wanted(await as().fix.preview({ rule: "D1" })) });
});

test("a platform's own words are mended there, what it inherits in its base", async () => {
  const { base, id, platform } = await writePlatform(as(), "fixes");
  await save(as(), platform, choice, "purpose", "To keep a\\_choice", "en", 1);
  await save(as(), base, choice, "functionAndLocation", "Cookie\\_banner", "en");

  const preview = await as().fix.preview({ rule: "D27" });
  expect(
    preview.groups.map(({ before, after, places }) => [
      before,
      after,
      places.map(({ subject }) => subject.kind),
    ]),
  ).toEqual([
    ["Cookie\\_banner", "Cookie_banner", ["base"]],
    ["To keep a\\_choice", "To keep a_choice", ["platform"]],
  ]);

  await as().fix.make({ rule: "D27", places: wanted(preview) });
  const { cookies } = await as().policy.open({ subject: platform });
  expect(cookies[0]?.prose.purpose["en"]).toMatchObject({ value: "To keep a_choice", own: true });
  const lines = await api.ctx.db.fieldChange.count({
    where: { ownerId: id, field: "purpose", after: { equals: { value: "To keep a_choice" } } },
  });
  expect(lines).toBe(1);
});

test("what needs a person's words is counted, not proposed", async () => {
  const { subject } = await writeBase(as(), "fourth");
  await as().policy.addCookie({ subject, names: ["unheard_of"], after: null });
  expect(await as().fix.preview({ rule: "D1" })).toEqual({ groups: [], open: 1 });
});

test("nobody without a session sees or makes anything", async () => {
  await expect(api.as(null).fix.preview({ rule: "D1" })).rejects.toThrow();
});
