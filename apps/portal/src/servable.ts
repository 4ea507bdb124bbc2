import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import type { DocumentFormat } from "@cookiedesk/domain/seal/manifest";

import type { Encoding } from "./negotiate.ts";

/** Bytes as they are sent in one encoding, under a strong tag of their own. */
interface Variant {
  readonly bytes: Buffer;
  readonly tag: string;
}

/** Bytes that can be sent in any encoding. Each is made once, when somebody first asks for it. */
export interface Servable {
  readonly contentType: string;
  readonly securityPolicy: string;
  readonly variant: (encoding: Encoding) => Variant;
}

const contentTypes: Readonly<Record<DocumentFormat, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

/** Makes published bytes, or a page of the portal's own, ready to be sent. */
export function servable(format: DocumentFormat, content: Uint8Array | string): Servable {
  const bytes = Buffer.from(content);
  return {
    contentType: contentTypes[format],
    securityPolicy: securityPolicyOf(format === "html" ? bytes.toString("utf8") : ""),
    variant: variantsOf(bytes),
  };
}

function variantsOf(bytes: Buffer): Servable["variant"] {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const made = new Map<Encoding, Variant>();
  return (encoding) => {
    const known = made.get(encoding);
    if (known !== undefined) return known;
    const variant = {
      bytes: encode(bytes, encoding),
      tag: encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`,
    };
    made.set(encoding, variant);
    return variant;
  };
}

function encode(bytes: Buffer, encoding: Encoding): Buffer {
  switch (encoding) {
    case "br":
      return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    case "gzip":
      return gzipSync(bytes);
    case "identity":
      return bytes;
  }
}

/**
 * Nothing runs and nothing is fetched but this host's fonts. The style sheet is allowed by its hash, taken from the page
 * itself: a page that an earlier renderer made keeps its look.
 */
function securityPolicyOf(page: string): string {
  const style = /<style>([^<]*)<\/style>/u.exec(page)?.[1];
  const allowed =
    style === undefined
      ? "'none'"
      : `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
  return `default-src 'none'; style-src ${allowed}; font-src 'self'; base-uri 'none'; form-action 'none'`;
}
