import type { Hash } from "@cookiedesk/domain/hash";
import type { Slug } from "@cookiedesk/domain/platform/platform";

import type { Pointer } from "./pointer.ts";

/** What became of a pointer: `older` means that the store already shows a later version, and kept it. */
export type PointerOutcome = "written" | "unchanged" | "older";

/** Stored bytes held against the hash that they go by. */
export type InspectedBlob =
  | { readonly state: "intact"; readonly bytes: Uint8Array }
  | { readonly state: "missing" | "damaged" };

/**
 * Published bytes under their own hash, and one pointer a slug. Blobs never change; a pointer only goes forward.
 * When a promise resolves, what it wrote survives a crash of the machine.
 */
export interface ArtefactStore {
  putBlob(bytes: Uint8Array): Promise<Hash>;
  /** The bytes, or null where there are none. Throws where they are not the ones that were put. */
  readBlob(hash: Hash): Promise<Uint8Array | null>;
  hasBlob(hash: Hash): Promise<boolean>;
  /** The bytes where they are the ones that were put; otherwise what is wrong with them. */
  inspectBlob(hash: Hash): Promise<InspectedBlob>;
  /** One writer a platform at a time: two at once may both be told `written`. */
  writePointer(pointer: Pointer): Promise<PointerOutcome>;
  /** The pointer, or null where there is none. Throws where it cannot be read as one. */
  readPointer(slug: Slug): Promise<Pointer | null>;
  /** The slugs that have a pointer, readable or not. */
  listPointers(): Promise<Slug[]>;
  /** Calls for every pointer that may have changed, at least once; the returned function ends it. */
  onPointerChange(listener: (slug: Slug) => void): () => void;
}
