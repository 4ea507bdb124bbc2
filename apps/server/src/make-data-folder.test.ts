import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { makeDataFolder } from "./make-data-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "cookiedesk-data-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a data folder that is not there yet is made", async () => {
  await makeDataFolder(path.join(folder, "new", "data"));

  expect((await stat(path.join(folder, "new", "data"))).isDirectory()).toBe(true);
});

test("a data folder that is a file, or would be in one, is told in words", async () => {
  const file = path.join(folder, "file");
  await writeFile(file, "");

  await expect(makeDataFolder(file)).rejects.toThrow(`The data folder ${file} is no folder.`);
  await expect(makeDataFolder(path.join(file, "data"))).rejects.toThrow("is no folder");
});
