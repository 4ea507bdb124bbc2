import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import fastify, { type FastifyInstance } from "fastify";

import { readFonts } from "./font-files.ts";
import { answerPolicies } from "./policy-routes.ts";
import { followPlatforms } from "./published-platforms.ts";
import { sayNotFound } from "./say-not-found.ts";

interface PortalFacts {
  readonly store: ArtefactStore;
  readonly version: string;
  readonly report?: (problem: string) => void;
}

const securityHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  // Portals embed and proxy their policy: its bytes are for everyone.
  "cross-origin-resource-policy": "cross-origin",
};

/** The public site over a store of published bytes. It knows no database and no back office. */
export async function createPortal({
  store,
  version,
  report = () => undefined,
}: PortalFacts): Promise<FastifyInstance> {
  const platforms = await followPlatforms(store, report);
  const fonts = readFonts();
  const portal = fastify({
    forceCloseConnections: true,
    // Who sends a request a byte at a time holds a connection no longer than this.
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 2000 },
    // A path that cannot be decoded is an address that leads nowhere.
    frameworkErrors: (_fault, request, reply) => {
      void sayNotFound(request, reply.headers(securityHeaders), { kind: "address" });
    },
  });

  portal.addHook("onRequest", async (request, reply) => {
    void reply.headers(securityHeaders);
    if (request.method === "GET" || request.method === "HEAD") return;
    // Before any body is read.
    return reply
      .code(405)
      .header("allow", "GET, HEAD")
      .type("text/plain; charset=utf-8")
      .send("This site can only be read.\n");
  });
  portal.addHook("onClose", async () => platforms.stop());
  portal.setErrorHandler((fault, request, reply) => {
    report(`${request.url}: ${fault instanceof Error ? fault.message : String(fault)}`);
    return reply
      .code(500)
      .header("cache-control", "no-store")
      .type("text/plain; charset=utf-8")
      .send("This page cannot be read at the moment. Please try again later.\n");
  });

  portal.get("/health", async (_request, reply) => {
    return reply.header("cache-control", "no-store").send({ ok: true, version });
  });
  portal.get("/robots.txt", async (_request, reply) => {
    return reply
      .header("cache-control", "public, max-age=3600")
      .type("text/plain; charset=utf-8")
      .send("User-agent: *\nAllow: /\n");
  });
  portal.get("/assets/*", async (request, reply) => {
    const font = fonts.get(request.url.split("?", 1)[0] ?? "");
    if (font === undefined) return sayNotFound(request, reply, { kind: "address" });
    return reply
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("access-control-allow-origin", "*")
      .type("font/woff2")
      .send(font);
  });
  portal.get("/*", answerPolicies(platforms));
  portal.setNotFoundHandler((request, reply) => sayNotFound(request, reply, { kind: "address" }));
  return portal;
}
