import { platformHere } from "@cookiedesk/artefacts/pointer";
import { hashSchema } from "@cookiedesk/domain/hash";
import { slugSchema } from "@cookiedesk/domain/platform/platform";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  ada,
  ben,
  createPlatform,
  createTestApi,
  publishBase,
  reviewed,
  save,
  type TestApi,
  writeBase,
  writePlatform,
} from "../test-context.ts";
import { deliverPolicy } from "../version/deliver-policy.ts";
import { publishPolicy } from "./publish-policy.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const row = { kind: "cookie", key: "cookies_preferences" } as const;

async function storedPages(number: number, platformId: string) {
  const { leaf } = await api.as(ada).version.open({ platformId, number });
  const { html } = Object.values(leaf.streams)[0] ?? {};
  const bytes = html === undefined ? null : await api.ctx.artefacts.readBlob(html);
  return bytes === null ? null : Buffer.from(bytes).toString("utf8");
}

test("two publishers at once make one version", async () => {
  const { id } = await writePlatform(api.as(ada), "at-once");
  const input = await reviewed(api.as(ada), id);
  const results = await Promise.all([
    api.as(ada).policy.publish(input),
    api.as(ben).policy.publish(input),
  ]);

  expect(results.filter(({ ok }) => ok)).toMatchObject([
    { number: 1, publicUrl: "http://portal.example/at-once" },
  ]);
  expect(results.find(({ ok }) => !ok)).toMatchObject({
    problems: [{ code: "nothing_new", number: 1 }],
  });
  expect(await api.as(ada).version.list({ platformId: id })).toHaveLength(1);
});

test("what was edited since the review is refused, whether the platform or its base was edited", async () => {
  const {
    id,
    platform: subject,
    base,
    basePolicyId,
  } = await writePlatform(api.as(ada), "meanwhile");
  const before = await reviewed(api.as(ada), id);
  await save(api.as(ben), subject, row, "purpose", "To know what you chose", "en", 1);
  expect(await api.as(ada).policy.publish(before)).toMatchObject({
    ok: false,
    problems: [{ code: "edited_meanwhile", reviewed: before.reviewed }],
  });

  const again = await reviewed(api.as(ada), id);
  await save(api.as(ben), base, row, "functionAndLocation", "The banner", "en");
  await publishBase(api.as(ben), basePolicyId);
  expect(await api.as(ada).policy.publish(again)).toMatchObject({
    ok: false,
    problems: [{ code: "edited_meanwhile" }],
  });
});

test("an edit of the base's draft keeps a review, and so does a base version that changes nothing here", async () => {
  const {
    id,
    platform: subject,
    base,
    basePolicyId,
  } = await writePlatform(api.as(ada), "kept-review");
  await save(api.as(ada), subject, row, "functionAndLocation", "Our banner", "en", 1);
  const input = await reviewed(api.as(ada), id);

  await api.as(ben).policy.addCookie({ subject: base, names: ["sessionid"], after: null });
  expect(await api.as(ada).policy.publish(input)).toMatchObject({ ok: true, number: 1 });

  await api
    .as(ben)
    .policy.removePart({ subject: base, part: { kind: "cookie", key: "sessionid" } });
  expect(await publishBase(api.as(ben), basePolicyId)).toMatchObject({
    ok: false,
    problems: [{ code: "nothing_new" }],
  });
});

test("a base version that appears while the page is rendered, and changes nothing on it, is the one that the manifest names", async () => {
  const { id, base, basePolicyId } = await writePlatform(api.as(ada), "meanwhile-base");
  const input = await reviewed(api.as(ada), id);
  const elsewhere = { kind: "cookie", key: "django_language" } as const;
  let meanwhile: ReturnType<typeof publishBase> | undefined;
  const publishMeanwhile = async () => {
    await api.as(ben).policy.addCookie({ subject: base, names: ["django_language"], after: null });
    for (const [field, value] of Object.entries({
      condition: { fact: "multilingual", equals: true },
      provider: "opendatasoft",
      category: "necessary",
      party: "first",
      retention: { amount: 12, unit: "month" },
    })) {
      await save(api.as(ben), base, elsewhere, field, value);
    }
    await save(api.as(ben), base, elsewhere, "functionAndLocation", "Menu", "en");
    await save(api.as(ben), base, elsewhere, "purpose", "To keep your language", "en");
    return publishBase(api.as(ben), basePolicyId);
  };
  const { artefacts } = api.ctx;
  const slowStore = {
    ...artefacts,
    putBlob: async (bytes: Uint8Array) => {
      await (meanwhile ??= publishMeanwhile());
      return artefacts.putBlob(bytes);
    },
  };

  const published = await publishPolicy(
    { ...api.ctx, artefacts: slowStore },
    { ...input, reviewed: hashSchema.parse(input.reviewed) },
  );

  expect(published).toMatchObject({ ok: true, number: 1 });
  const second = await meanwhile;
  expect(second).toMatchObject({ ok: true, number: 2 });
  const { manifest } = await api.as(ada).version.open({ platformId: id, number: 1 });
  expect(manifest.base).toBe(second?.ok === true ? second.contentHash : "");
});

test("nothing new is not published again", async () => {
  const { id } = await writePlatform(api.as(ada), "again");
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));

  expect(await api.as(ada).policy.publish(await reviewed(api.as(ada), id))).toEqual({
    ok: false,
    problems: [{ code: "nothing_new", number: 1 }],
  });
});

test("errors that the checks find block publication", async () => {
  const { id, platform: subject } = await writePlatform(api.as(ada), "findings");
  await save(api.as(ada), subject, row, "retention", null, null, 1);

  const result = await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: "findings", errors: [{ rule: "D1", code: "retention_missing" }] }],
  });
});

test("version 1 keeps its bytes when version 2 is published, and every version has its leaf", async () => {
  const { id, platform: subject } = await writePlatform(api.as(ada), "byte-for-byte");
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  const page = await storedPages(1, id);
  const first = await api.as(ada).version.open({ platformId: id, number: 1 });

  await save(api.as(ada), subject, row, "purpose", "To know what you chose", "en", 1);
  expect(await api.as(ada).policy.publish(await reviewed(api.as(ada), id))).toMatchObject({
    ok: true,
    number: 2,
  });

  expect(page).toContain("To remember your choice");
  expect(await storedPages(1, id)).toBe(page);
  expect(await api.as(ada).version.open({ platformId: id, number: 1 })).toEqual(first);
  expect(await api.as(ada).version.open({ platformId: id, number: 2 })).toMatchObject({
    manifest: { previous: first.versionHash },
  });
  expect(await storedPages(2, id)).toContain("To know what you chose");
  const side = (number: number) => ({ kind: "version", platformId: id, number }) as const;
  const { comparison } = await api.as(ada).version.compare({ a: side(1), b: side(2) });
  expect(comparison.summary).toMatchObject({ cookiesChanged: 1, locales: ["en"] });
});

test("the database refuses to change or delete what was published", async () => {
  const { id } = await writePlatform(api.as(ada), "sealed");
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  const { db } = api.ctx;

  await expect(
    db.$executeRaw`update "PolicyVersion" set note = 'other' where "platformId" = ${id}::uuid`,
  ).rejects.toThrow();
  await expect(db.$executeRaw`delete from "LedgerLeaf"`).rejects.toThrow();
  await expect(db.$executeRaw`truncate "Blob" cascade`).rejects.toThrow();
  await expect(db.policyVersion.deleteMany({ where: { platformId: id } })).rejects.toThrow();
});

test("publishing leaves one job behind, and delivering twice shows the version once", async () => {
  const { id } = await writePlatform(api.as(ada), "delivered");
  const published = await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  if (!published.ok) throw new Error(JSON.stringify(published));
  const jobs = await api.ctx.db
    .$queryRaw`select key from graphile_worker.jobs where key = ${`deliver:${id}`}`;
  expect(jobs).toHaveLength(1);
  expect(await api.as(ada).policy.delivery({ platformId: id, number: 1 })).toEqual({
    delivered: false,
  });

  await Promise.all([
    deliverPolicy(api.ctx, { platformId: id }),
    deliverPolicy(api.ctx, { platformId: id }),
  ]);

  expect(await api.as(ada).policy.delivery({ platformId: id, number: 1 })).toEqual({
    delivered: true,
  });
  const slug = (await api.ctx.artefacts.listPointers()).find((one) => one === "delivered");
  const pointer = slug === undefined ? null : await api.ctx.artefacts.readPointer(slug);
  expect(pointer).toMatchObject({
    current: 1,
    versions: [{ number: 1, versionHash: published.versionHash }],
  });
});

test("a platform whose base was never published says so", async () => {
  const { basePolicyId } = await writeBase(api.as(ada), "unpublished");
  const platformId = await createPlatform(api.as(ada), basePolicyId, "unpublished");

  expect(await api.as(ada).policy.publishPlan({ platformId })).toMatchObject({
    contentHash: null,
    problems: [{ code: "no_base_version" }],
  });
  expect(
    (await api.as(ada).policy.open({ subject: { kind: "platform", id: platformId } })).parts,
  ).toHaveLength(1);
});

test("a base's plan says what its next version changes, and why that is material", async () => {
  const { base, basePolicyId } = await writePlatform(api.as(ada), "planned");
  await save(api.as(ada), base, row, "purpose", "To keep your choice", "en");

  expect(await api.as(ada).basePolicy.publishPlan({ basePolicyId })).toMatchObject({
    number: 2,
    problems: [],
    proposedKind: "material",
    proposedBecause: ["purpose_changed"],
  });
});

test("a version that the public files are ahead of is not said to be delivered", async () => {
  const { id } = await writePlatform(api.as(ada), "restored");
  await api.as(ada).policy.publish(await reviewed(api.as(ada), id));
  await deliverPolicy(api.ctx, { platformId: id });
  const { artefacts } = api.ctx;
  const slug = slugSchema.parse("restored");
  const pointer = platformHere(await artefacts.readPointer(slug));
  if (pointer === null) throw new Error("nothing was delivered");
  const [first] = pointer.versions;
  if (first === undefined) throw new Error("the pointer has no version");
  await artefacts.writePointer({
    ...pointer,
    current: 2,
    versions: [first, { ...first, number: 2 }],
  });

  await expect(deliverPolicy(api.ctx, { platformId: id })).rejects.toThrow("another database");
});
