import { fromNodeHeaders } from "better-auth/node";
import type { FastifyRequest } from "fastify";

/** The address that a request came from; the server sets it on each request, and nobody else can. */
export const peerHeader = "x-cookiedesk-peer";

/** The request's headers with the address that it really came from; what the sender says about that is dropped. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = fromNodeHeaders(request.headers);
  for (const name of ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded"])
    headers.delete(name);
  headers.delete("content-length");
  headers.set(peerHeader, request.socket.remoteAddress ?? "");
  return headers;
}

/** A cookie's value as it was sent; null where there is none of this name. */
export function cookieOf(headers: Headers, name: string): string | null {
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at !== -1 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** The headers with no cookie but the one of this name. */
export function withOnlyCookie(headers: Headers, name: string | null): Headers {
  const kept = new Headers(headers);
  const value = name === null ? null : cookieOf(headers, name);
  if (value === null) kept.delete("cookie");
  else kept.set("cookie", `${name}=${value}`);
  return kept;
}

/** What a signed cookie says: `what.signature`, encoded for an address. */
export function signedValue(value: string): string {
  const decoded = decodeOrEmpty(value);
  return decoded.slice(0, Math.max(decoded.lastIndexOf("."), 0));
}

function decodeOrEmpty(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
