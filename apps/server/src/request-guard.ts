import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const smallBody = 16 * 1024;
const usualBody = 1024 * 1024;
export const importBody = 15 * 1024 * 1024;

/** A name or an address, with or without a port: whatever else stands in the header was not sent by a browser. */
const plainHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/** Procedures that take files. They stand alone: a batch with one of them has the usual limit. */
const takesFiles = new Set(["/api/trpc/import.recognise", "/api/trpc/import.makeDrafts"]);

export interface GuardOptions {
  /** The origins whose pages may change anything. */
  readonly origins: readonly string[];
  readonly isSignedIn: (request: FastifyRequest) => boolean;
}

/**
 * Refuses, before a body is read, what no page of ours sends: changes from other origins, bodies that are not exactly
 * JSON, bodies without a length, and bodies longer than what they are for.
 */
export function guardRequests(app: FastifyInstance, { origins, isSignedIn }: GuardOptions): void {
  const known = new Set(origins);
  app.addHook("onRequest", async (request, reply) => {
    const { method, headers } = request;
    // Nothing is made of it but the address that a request is read by, which it could break.
    if (headers.host !== undefined && !isPlainHost(headers.host))
      return refuse(reply, 400, "bad_host");
    if (method === "GET" || method === "HEAD") return;
    if (method !== "POST") return refuse(reply, 405, "method_not_allowed");

    const { origin } = headers;
    if (origin !== undefined && !known.has(origin)) return refuse(reply, 403, "other_origin");
    const site = headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin") return refuse(reply, 403, "other_origin");

    if (headers["content-length"] === undefined) return refuse(reply, 411, "length_required");
    const length = Number(headers["content-length"]);
    if (headers["content-type"] !== "application/json") return refuse(reply, 415, "json_only");
    if (length > allowedLength(request)) return refuse(reply, 413, "too_large");
  });

  function allowedLength(request: FastifyRequest): number {
    if (!isSignedIn(request)) return smallBody;
    return takesFiles.has(request.url.replace(/\?.*$/u, "")) ? importBody : usualBody;
  }
}

function isPlainHost(host: string): boolean {
  return plainHost.test(host) && URL.canParse(`http://${host}`);
}

function refuse(reply: FastifyReply, status: number, code: string) {
  return reply.code(status).send({ error: { code } });
}
