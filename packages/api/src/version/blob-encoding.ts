import { constants, deflateRawSync, inflateRawSync } from "node:zlib";

/** Bytes as a row keeps them: as they are, or deflated (RFC 1951), by themselves or against a reference. */
export interface EncodedBlob {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: "deflate" | null;
  /** Whether it takes the reference to read them. */
  readonly isAgainstReference: boolean;
}

/** What naming a reference costs a row: its hash and the length of that. */
const referenceCost = 33;

/** Filtered: the hashes in sealed bytes repeat nothing, and short matches in them cost more than their digits. */
const options = { level: 9, strategy: constants.Z_FILTERED };

/** The smallest way to keep bytes. A reference is something alike, such as the same document one version before. */
export function encodeBlob(bytes: Uint8Array, reference: Uint8Array | null): EncodedBlob {
  const ways: EncodedBlob[] = [
    { bytes: Buffer.from(bytes), encoding: null, isAgainstReference: false },
    { bytes: deflateRawSync(bytes, options), encoding: "deflate", isAgainstReference: false },
  ];
  if (reference !== null) {
    const against = deflateRawSync(bytes, { ...options, dictionary: reference });
    ways.push({ bytes: against, encoding: "deflate", isAgainstReference: true });
  }
  return ways.reduce((best, way) => (costOf(way) < costOf(best) ? way : best));
}

function costOf({ bytes, isAgainstReference }: EncodedBlob): number {
  return bytes.length + (isAgainstReference ? referenceCost : 0);
}

/** The bytes that were encoded; the reference is the same as then. */
export function decodeBlob(
  { bytes, encoding }: { readonly bytes: Uint8Array; readonly encoding: string | null },
  reference: Uint8Array | null,
): Uint8Array {
  switch (encoding) {
    case null:
      return bytes;
    case "deflate":
      return inflateRawSync(bytes, reference === null ? {} : { dictionary: reference });
    default:
      throw new Error(`no encoding of sealed bytes is called ${encoding}`);
  }
}
