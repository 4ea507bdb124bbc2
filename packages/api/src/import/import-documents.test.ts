import { afterEach, beforeEach, expect, test } from "vitest";

import {
  ada,
  ben,
  createTestApi,
  publishBase,
  save,
  type TestApi,
  writeBase,
} from "../test-context.ts";

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
});
afterEach(() => api.close());

/** A policy in our own words, of the shape that one copies out of a web page. */
function policy(host: string, purpose = "To keep you signed in", more = "") {
  const text = `# Cookies policy

This website leaves cookies in your browser. Each one is named below with what it does.

## What is a cookie?

A cookie is a small text with a name that a website may hand to your browser.

## What cookies are used on the https://${host} platform

| Service provider | Function and location | Cookie name | Purpose | Duration |
| --- | --- | --- | --- | --- |
| Acme | Sign-in page | sessionid | ${purpose} | 2 weeks |
| Acme | Cookie banner | cookies_preferences | To remember your choice | 6 months |
${more}`;
  return { name: `${host}.md`, base64: Buffer.from(text).toString("base64") };
}

const north = policy("north.acme.example");
const south = policy("south.acme.example");
const list = { sort: "name", direction: "asc", offset: 0, limit: 10 } as const;

test("several documents become one base and a platform each, and a second time nothing changes", async () => {
  const first = await api.as(ada).import.makeDrafts({ files: [north, south] });
  expect(first).toMatchObject({
    base: { key: "standard", name: "Standard", created: true },
    platforms: [
      { slug: "north", created: true, overrides: 0 },
      { slug: "south", created: true, overrides: 0 },
    ],
    refused: [],
  });
  const subject = { kind: "base", id: first.base?.id ?? "" } as const;
  const before = await api.as(ada).policy.open({ subject });
  expect(before.cookies.map(({ ref, scalars }) => [ref.key, scalars.retention.value])).toEqual([
    ["sessionid", { amount: 2, unit: "week" }],
    ["cookies_preferences", { amount: 6, unit: "month" }],
  ]);
  expect(before.catalogue.providers.map(({ name }) => name)).toContain("Acme");

  const second = await api.as(ada).import.makeDrafts({ files: [south, north] });
  expect(second.base).toMatchObject({ id: first.base?.id, created: false, changedTexts: 0 });
  expect(await api.as(ada).policy.open({ subject })).toEqual(before);
  expect((await api.as(ada).platform.list(list)).total).toBe(2);
  expect(await api.as(ada).import.list()).toHaveLength(2);
});

test("what a person edited or removed since stays, and is named", async () => {
  const { base } = await api.as(ada).import.makeDrafts({ files: [north, south] });
  const subject = { kind: "base", id: base?.id ?? "" } as const;
  const row = { kind: "cookie", key: "sessionid" } as const;
  await save(api.as(ben), subject, row, "purpose", "To know that it is you", "en");
  await api
    .as(ben)
    .policy.removePart({ subject, part: { kind: "cookie", key: "cookies_preferences" } });

  const again = await api.as(ada).import.makeDrafts({ files: [north, south] });

  expect(again.base).toMatchObject({ changedTexts: 0 });
  expect(again.warnings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["kept_edit", "kept_removed"]),
  );
  const { cookies } = await api.as(ada).policy.open({ subject });
  expect(cookies.map(({ prose }) => prose.purpose["en"]?.value)).toEqual([
    "To know that it is you",
  ]);
});

test("one document alone later does not take its platform's words for everybody's", async () => {
  const odd = policy("odd.acme.example", "A purpose that only this one has");
  const { base } = await api.as(ada).import.makeDrafts({ files: [north, south] });
  const added = await api.as(ada).import.makeDrafts({ files: [odd] });

  expect(added.base).toMatchObject({ id: base?.id, changedTexts: 0 });
  expect(added.platforms).toMatchObject([{ slug: "odd", created: true, overrides: 1 }]);
});

test("a base that people wrote is left alone, and so are the platforms that follow it", async () => {
  const { basePolicyId } = await writeBase(api.as(ada), "Standard");
  await publishBase(api.as(ada), basePolicyId);
  const ours = {
    name: "North",
    slug: "north",
    url: "https://north.acme.example",
    basePolicyId,
    locale: "en",
  };
  await api.as(ada).platform.create(ours);
  const open = async () => {
    const { parts, cookies, editRevision } = await api
      .as(ada)
      .policy.open({ subject: { kind: "base", id: basePolicyId } });
    return { parts, cookies, editRevision };
  };
  const before = await open();

  const imported = await api.as(ada).import.makeDrafts({ files: [north] });

  expect(imported.base).toMatchObject({ name: "Imported", created: true });
  expect(imported.warnings.map(({ code }) => code)).toContain("follows_other_base");
  expect(await open()).toEqual(before);
});

test("files that are no policy are refused one by one, and the others are imported", async () => {
  const empty = { name: "empty.txt", base64: "" };
  const page = {
    name: "page.html",
    base64: Buffer.from("<!doctype html><p>Hello</p>").toString("base64"),
  };
  const { refused, platforms } = await api
    .as(ada)
    .import.makeDrafts({ files: [empty, north, page] });

  expect(refused.map(({ file, error }) => [file, error.code])).toEqual([
    ["empty.txt", "empty"],
    ["page.html", "unsupported_format"],
  ]);
  expect(platforms).toHaveLength(1);
  expect(await api.as(ada).import.makeDrafts({ files: [empty] })).toMatchObject({
    base: null,
    platforms: [],
  });
});

test("the raw text stays beside what was recognised in it", async () => {
  await api.as(ada).import.makeDrafts({ files: [north] });
  const [row] = await api.as(ada).import.list();
  expect(row).toMatchObject({
    fileName: "north.acme.example.md",
    by: "Ada",
    platform: { slug: "north" },
    cookies: 2,
  });

  const details = await api.as(ada).import.byId({ id: row?.id ?? "" });
  expect(details.rawText).toBe(Buffer.from(north.base64, "base64").toString());
  expect(details.recognised.cookies[0]).toMatchObject({ names: ["sessionid"] });
});

test("a row that only one document had becomes the base's when another has it too, unless a person touched it", async () => {
  const map = "| Acme | Map | map_zoom | To keep the zoom | 1 day |\n";
  const tiles = "| Acme | Map | map_tiles | To keep the tiles | 1 day |\n";
  const east = policy("east.acme.example", undefined, map + tiles);
  const west = policy("west.acme.example", undefined, map + tiles);
  await api.as(ada).import.makeDrafts({ files: [east, north, south] });
  const subject = {
    kind: "platform",
    id: (await api.as(ada).platform.bySlug({ slug: "east" }))?.id ?? "",
  } as const;
  const edited = { kind: "cookie", key: "map_tiles" } as const;
  await save(api.as(ben), subject, edited, "purpose", "To draw the map at once", "en");

  const { base, warnings } = await api.as(ada).import.makeDrafts({ files: [west] });
  const keysOf = async (of: typeof subject | { kind: "base"; id: string }) =>
    (await api.as(ada).policy.open({ subject: of })).cookies.map(({ ref }) => ref.key);
  expect(await keysOf({ kind: "base", id: base?.id ?? "" })).toEqual([
    "sessionid",
    "cookies_preferences",
    "map_zoom",
  ]);
  expect(await keysOf(subject)).toEqual(["map_tiles"]);
  expect(warnings.map(({ code }) => code)).toContain("kept_edit");
});
