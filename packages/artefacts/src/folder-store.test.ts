import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { hashOf } from "@cookiedesk/domain/hash";
import { slugSchema } from "@cookiedesk/domain/platform/platform";
import { expect, test } from "vitest";

import { createFolderStore } from "./folder-store.ts";
import {
  type PlatformPointer,
  platformHere,
  platformPointerSchema,
  type RedirectPointer,
  redirectPointerSchema,
} from "./pointer.ts";

const babel = slugSchema.parse("babel");
const words = new TextEncoder().encode("<!doctype html>");

test("a blob is read back under the hash of its bytes", async () => {
  const store = createFolderStore(await newFolder());
  const hash = await store.putBlob(words);

  expect(hash).toBe(hashOf(words));
  expect(await store.hasBlob(hash)).toBe(true);
  expect(new Uint8Array((await store.readBlob(hash)) ?? [])).toEqual(words);
});

test("an unknown blob is null, also in a store that does not exist", async () => {
  const store = createFolderStore("/nonexistent/store");

  expect(await store.readBlob(hashOf("x"))).toBeNull();
  expect(await store.inspectBlob(hashOf("x"))).toEqual({ state: "missing" });
  expect(await store.hasBlob(hashOf("x"))).toBe(false);
  expect(await store.listPointers()).toEqual([]);
  expect(await store.readPointer(babel)).toBeNull();
});

test("a blob that is there is not written again, and a cut one is", async () => {
  const folder = await newFolder();
  const store = createFolderStore(folder);
  const hash = await store.putBlob(words);
  const path = join(folder, "blobs", hash.slice(0, 2), hash.slice(2));
  const { ino } = await stat(path);

  await store.putBlob(words);
  expect((await stat(path)).ino).toBe(ino);

  await writeFile(path, words.subarray(0, 3));
  await store.putBlob(words);
  expect(new Uint8Array(await readFile(path))).toEqual(words);
});

test("a blob that was changed on disk is refused, not served", async () => {
  const folder = await newFolder();
  const store = createFolderStore(folder);
  const hash = await store.putBlob(words);
  await writeFile(join(folder, "blobs", hash.slice(0, 2), hash.slice(2)), "<!doctype htmx>");

  await expect(store.readBlob(hash)).rejects.toThrow("damaged");
  expect(await store.inspectBlob(hash)).toEqual({ state: "damaged" });
});

test("a pointer goes forward, never back", async () => {
  const store = createFolderStore(await newFolder());

  expect(await store.writePointer(pointerAt(1))).toBe("written");
  expect(await store.writePointer(pointerAt(2))).toBe("written");
  expect(await store.writePointer(pointerAt(2))).toBe("unchanged");
  expect(await store.writePointer(pointerAt(1))).toBe("older");
  expect((await store.readPointer(babel))?.current).toBe(2);
  expect(await store.listPointers()).toEqual([babel]);
});

test("a damaged pointer is told to readers and replaced by the next writer", async () => {
  const folder = await newFolder();
  const store = createFolderStore(folder);
  await store.writePointer(pointerAt(3));
  await writeFile(join(folder, "platforms", "babel.json"), "{");

  await expect(store.readPointer(babel)).rejects.toThrow("damaged");
  expect(await store.writePointer(pointerAt(1))).toBe("written");
});

test("a pointer without its current version, or with versions out of order, is refused", () => {
  const pointer = pointerAt(2);

  expect(platformPointerSchema.safeParse({ ...pointer, current: 9 }).success).toBe(false);
  expect(
    platformPointerSchema.safeParse({ ...pointer, versions: pointer.versions.toReversed() })
      .success,
  ).toBe(false);
});

test("a listener hears of a pointer written before the folder existed to be watched, and of the next one", async () => {
  const store = createFolderStore(join(await newFolder(), "later"));
  const heard: string[] = [];
  const stop = store.onPointerChange((slug) => heard.push(slug));

  await store.writePointer(pointerAt(1));
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(0);
  const before = heard.length;
  await store.writePointer(pointerAt(2));
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(before);
  stop();
});

test("a slug may lead to another one, and back again, never to an earlier version", async () => {
  const store = createFolderStore(await newFolder());
  await store.writePointer(pointerAt(2));

  expect(await store.writePointer(redirectAt(1))).toBe("older");
  expect(await store.writePointer(redirectAt(2))).toBe("written");
  expect(await store.readPointer(babel)).toEqual(redirectAt(2));
  expect(platformHere(await store.readPointer(babel))).toBeNull();

  expect(await store.writePointer(pointerAt(2))).toBe("written");
  expect(platformHere(await store.readPointer(babel))?.current).toBe(2);
});

test.each([
  ["before-rename", null],
  ["after-rename", 1],
] as const)(
  "killed %s, the pointer is whole: the old one or the new one",
  async (point, current) => {
    const folder = await newFolder();
    const program = `
    import { createFolderStore } from ${JSON.stringify(fileURLToPath(new URL("folder-store.ts", import.meta.url)))};
    await createFolderStore(${JSON.stringify(folder)}).writePointer(${JSON.stringify(pointerAt(1))});
    console.log("survived");`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: fileURLToPath(new URL(".", import.meta.url)),
      env: { ...process.env, FAULT_POINT: point },
      encoding: "utf8",
    });

    expect(run.signal).toBe("SIGKILL");
    expect(run.stdout).toBe("");
    const store = createFolderStore(folder);
    expect((await store.readPointer(babel))?.current ?? null).toBe(current);
    expect(await store.writePointer(pointerAt(1))).toBe(current === null ? "written" : "unchanged");
    expect((await readdir(join(folder, "platforms"))).includes("babel.json")).toBe(true);
  },
);

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "cookiedesk-store-"));
}

function redirectAt(current: number): RedirectPointer {
  return redirectPointerSchema.parse({ schema: 1, slug: "babel", movedTo: "tower", current });
}

function pointerAt(current: number): PlatformPointer {
  const numbers = Array.from({ length: current }, (_, index) => index + 1);
  return platformPointerSchema.parse({
    schema: 1,
    slug: "babel",
    name: "Babel",
    url: "https://babel.example.org",
    defaultLocale: "en",
    current,
    versions: numbers.map((number) => ({
      number,
      versionHash: hashOf(`version ${number}`),
      contentHash: hashOf(`content ${number}`),
      kind: "material",
      effectiveAt: "2026-11-22T09:00:00.000Z",
      locales: {
        en: { title: "Cookies", html: hashOf("html"), json: hashOf("json"), md: hashOf("md") },
      },
    })),
  });
}
