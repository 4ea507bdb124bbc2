import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import { type Hash, hashSchema } from "@cookiedesk/domain/hash";
import { type Slug, slugSchema } from "@cookiedesk/domain/platform/platform";

import type { ArtefactStore, InspectedBlob, PointerOutcome } from "./artefact-store.ts";
import { writeDurably } from "./durable-file.ts";
import { reachedPoint } from "./fault-point.ts";
import { type Pointer, pointerSchema } from "./pointer.ts";
import { isMissing, watchFolder } from "./watch-folder.ts";

/** A store in a folder of this machine: `blobs/ab/cdef…` and `platforms/<slug>.json`. It need not exist to be read. */
export function createFolderStore(root: string): ArtefactStore {
  const pointers = join(root, "platforms");
  const pathOfBlob = (hash: Hash) => join(root, "blobs", hash.slice(0, 2), hash.slice(2));
  const pathOfPointer = (slug: Slug) => join(pointers, `${slug}.json`);
  const inspectBlob = async (hash: Hash): Promise<InspectedBlob> => {
    const bytes = await readIfThere(pathOfBlob(hash));
    if (bytes === null) return { state: "missing" };
    return hashBytes(bytes) === hash ? { state: "intact", bytes } : { state: "damaged" };
  };

  return {
    async putBlob(bytes) {
      const hash = hashBytes(bytes);
      const path = pathOfBlob(hash);
      // A crash of the machine may leave a file shorter than it was; that one is written again.
      if ((await sizeOf(path)) !== bytes.length) await writeDurably(path, bytes);
      return hash;
    },

    async readBlob(hash) {
      const blob = await inspectBlob(hash);
      if (blob.state === "damaged") throw new Error(`blob ${hash} is damaged`);
      return blob.state === "intact" ? blob.bytes : null;
    },

    inspectBlob,

    async hasBlob(hash) {
      return (await sizeOf(pathOfBlob(hash))) !== null;
    },

    async writePointer(pointer) {
      const bytes = Buffer.from(`${canonicalJson(pointerSchema.parse(pointer))}\n`);
      const path = pathOfPointer(pointer.slug);
      const outcome = compareWithStored(pointer, bytes, await readIfThere(path));
      if (outcome !== "written") return outcome;

      await writeDurably(path, bytes, {
        beforeRename: () => reachedPoint("before-rename"),
        afterRename: () => reachedPoint("after-rename"),
      });
      return "written";
    },

    async readPointer(slug) {
      const bytes = await readIfThere(pathOfPointer(slug));
      if (bytes === null) return null;
      const pointer = readPointerBytes(bytes);
      if (pointer === null || pointer.slug !== slug)
        throw new Error(`the pointer of ${slug} is damaged`);
      return pointer;
    },

    async listPointers() {
      return (await listIfThere(pointers)).flatMap((name) => slugOf(name) ?? []);
    },

    onPointerChange(listener) {
      return watchFolder(pointers, (name) => {
        const slug = slugOf(name);
        if (slug !== null) listener(slug);
      });
    },
  };
}

/** A damaged pointer is replaced: it is derived from the database, which knows better. */
function compareWithStored(pointer: Pointer, bytes: Buffer, stored: Buffer | null): PointerOutcome {
  if (stored === null) return "written";
  if (stored.equals(bytes)) return "unchanged";
  const before = readPointerBytes(stored);
  return before !== null && before.current > pointer.current ? "older" : "written";
}

function readPointerBytes(bytes: Buffer): Pointer | null {
  try {
    return pointerSchema.safeParse(JSON.parse(bytes.toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}

function slugOf(fileName: string): Slug | null {
  return fileName.endsWith(".json")
    ? (slugSchema.safeParse(fileName.slice(0, -".json".length)).data ?? null)
    : null;
}

function hashBytes(bytes: Uint8Array): Hash {
  return hashSchema.parse(createHash("sha256").update(bytes).digest("hex"));
}

async function sizeOf(path: string): Promise<number | null> {
  return unlessMissing(stat(path).then(({ size }) => size));
}

async function readIfThere(path: string): Promise<Buffer | null> {
  return unlessMissing(readFile(path));
}

async function listIfThere(folder: string): Promise<string[]> {
  return (await unlessMissing(readdir(folder))) ?? [];
}

async function unlessMissing<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise;
  } catch (fault) {
    if (isMissing(fault)) return null;
    throw fault;
  }
}
