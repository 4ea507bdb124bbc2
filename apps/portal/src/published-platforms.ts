import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import {
  currentVersion,
  isRedirect,
  type PlatformPointer,
  type Pointer,
  type PublishedVersion,
} from "@cookiedesk/artefacts/pointer";
import type { Hash } from "@cookiedesk/domain/hash";
import type { Slug } from "@cookiedesk/domain/platform/platform";
import { type DocumentFormat, documentFormats } from "@cookiedesk/domain/seal/manifest";

import { createKeyedQueue } from "./keyed-queue.ts";
import { type Servable, servable } from "./servable.ts";

/** Old versions are asked for seldom; this many of their pages stay in memory. */
const olderPagesKept = 500;

/** How long a platform that could not be read waits to be tried again, without its pointer having changed. */
const tryAgainAfter = 5000;

interface ServedPlatform {
  readonly pointer: Pointer;
  /** What its current addresses show; empty at a slug that it had before. */
  readonly current: ReadonlyMap<string, Servable>;
}

export interface PublishedPlatforms {
  /** What is published under a name. Where nothing is known, the store is asked: its news may still be on the way. */
  readonly find: (slug: Slug) => Promise<Pointer | undefined>;
  /** What the current address shows in one locale: for an archived platform, its page under a notice. */
  readonly current: (
    pointer: PlatformPointer,
    locale: string,
    format: DocumentFormat,
  ) => Promise<Servable | null>;
  /** The bytes of one locale of a version, as it was published; null where that version does not have the locale. */
  readonly version: (
    version: PublishedVersion,
    locale: string,
    format: DocumentFormat,
  ) => Promise<Servable | null>;
  readonly stop: () => void;
}

/**
 * Holds what every platform shows now in memory, and follows the store. A platform that cannot be read whole keeps what
 * it showed before, and never stands in the way of another; `report` hears of it once.
 */
export async function followPlatforms(
  store: ArtefactStore,
  report: (problem: string) => void,
): Promise<PublishedPlatforms> {
  const served = new Map<Slug, ServedPlatform>();
  const failing = new Map<Slug, string>();
  const older = new Map<string, Servable>();
  // One load a platform at a time: an earlier state never replaces a later one.
  const loads = createKeyedQueue(16, load);

  async function load(slug: Slug): Promise<void> {
    try {
      const pointer = await store.readPointer(slug);
      if (pointer !== null && isNews(pointer, served.get(slug)?.pointer)) {
        served.set(slug, { pointer, current: await readCurrent(store, pointer) });
      }
      failing.delete(slug);
    } catch (fault) {
      const problem = fault instanceof Error ? fault.message : String(fault);
      if (failing.get(slug) !== problem) report(`${slug} is not up to date: ${problem}`);
      failing.set(slug, problem);
    }
  }

  const stopWatching = store.onPointerChange(loads.ask);
  const retry = setInterval(() => [...failing.keys()].forEach(loads.ask), tryAgainAfter).unref();
  (await store.listPointers()).forEach(loads.ask);
  await loads.settled();

  return {
    async find(slug) {
      if (!served.has(slug)) await loads.done(slug);
      return served.get(slug)?.pointer;
    },
    async current(pointer, locale, format) {
      const inMemory = served.get(pointer.slug);
      if (inMemory?.pointer === pointer)
        return inMemory.current.get(pageKey(locale, format)) ?? null;
      const page = currentPages(pointer).find(
        (one) => one.locale === locale && one.format === format,
      );
      return page === undefined ? null : readKept(store, older, page.hash, format);
    },
    async version({ locales }, locale, format) {
      const hash = Object.entries(locales).find(([known]) => known === locale)?.[1][format];
      return hash === undefined ? null : readKept(store, older, hash, format);
    },
    stop() {
      clearInterval(retry);
      stopWatching();
    },
  };
}

/** Stores may tell of one change more than once, and a restored one may hold an earlier state. */
function isNews(pointer: Pointer, before: Pointer | undefined): boolean {
  if (before === undefined) return true;
  return before.current <= pointer.current && JSON.stringify(before) !== JSON.stringify(pointer);
}

function pageKey(locale: string, format: DocumentFormat): string {
  return `${locale}.${format}`;
}

async function readCurrent(store: ArtefactStore, pointer: Pointer): Promise<Map<string, Servable>> {
  const pages = new Map<string, Servable>();
  if (isRedirect(pointer)) return pages;
  for (const { locale, format, hash } of currentPages(pointer)) {
    pages.set(pageKey(locale, format), servable(format, await readBytes(store, hash)));
  }
  return pages;
}

/** What the current addresses show. An archived platform has its page under a notice. */
function currentPages(pointer: PlatformPointer) {
  const { archived } = pointer;
  const noticed = new Map(Object.entries(archived?.page === "notice" ? archived.html : {}));
  return Object.entries(currentVersion(pointer).locales).flatMap(([locale, hashes]) =>
    documentFormats.map((format) => ({
      locale,
      format,
      hash: (format === "html" ? noticed.get(locale) : undefined) ?? hashes[format],
    })),
  );
}

async function readKept(
  store: ArtefactStore,
  kept: Map<string, Servable>,
  hash: Hash,
  format: DocumentFormat,
): Promise<Servable> {
  const known = kept.get(hash);
  if (known !== undefined) {
    // The one asked for last is the last to go.
    kept.delete(hash);
    kept.set(hash, known);
    return known;
  }
  const page = servable(format, await readBytes(store, hash));
  kept.set(hash, page);
  if (kept.size > olderPagesKept) kept.delete(kept.keys().next().value ?? "");
  return page;
}

async function readBytes(store: ArtefactStore, hash: Hash): Promise<Uint8Array> {
  const bytes = await store.readBlob(hash);
  if (bytes === null) throw new Error(`blob ${hash} is missing`);
  return bytes;
}
