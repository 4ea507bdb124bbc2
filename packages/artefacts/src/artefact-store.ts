import type { Hash } from "@cookiedesk/domain/hash";
import type { Slug } from "@cookiedesk/domain/platform/platform";

import type { PlatformPointer } from "./pointer.ts";

/** What became of a pointer: `older` means that the store already shows a later version, and kept it. */
export type PointerOutcome = "written" | "unchanged" | "older";

/**
 * Published bytes under their own hash, and one pointer a platform. Blobs never change; a pointer only goes forward.
 * When a promise resolves, what it wrote survives a crash of the machine.
 */
export interface ArtefactStore {
  putBlob(bytes: Uint8Array): Promise<Hash>;
  /** The bytes, or null where there are none. Throws where they are not the ones that were put. */
  readBlob(hash: Hash): Promise<Uint8Array | null>;
  hasBlob(hash: Hash): Promise<boolean>;
  /** One writer a platform at a time: two at once may both be told `written`. */
  writePointer(pointer: PlatformPointer): Promise<PointerOutcome>;
  /** The pointer, or null where there is none. Throws where it cannot be read as one. */
  readPointer(slug: Slug): Promise<PlatformPointer | null>;
  /** The platforms that have a pointer, readable or not. */
  listPointers(): Promise<Slug[]>;
  /** Calls for every pointer that may have changed, at least once; the returned function ends it. */
  onPointerChange(listener: (slug: Slug) => void): () => void;
}
