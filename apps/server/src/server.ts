import type { Actor, ApiContext } from "@cookiedesk/api/context";
import { appRouter } from "@cookiedesk/api/router";
import fastifyStatic from "@fastify/static";
import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";

import { addAuditExport } from "./audit-export.ts";
import { addAuthRoutes } from "./auth-routes.ts";
import { logFault } from "./fault-log.ts";
import { createPatience } from "./patience.ts";
import { guardRequests, importBody } from "./request-guard.ts";
import { headersOf } from "./request-headers.ts";
import { sendSecurityHeaders } from "./security-headers.ts";
import type { SignIn } from "./sign-in.ts";

export interface ServerOptions {
  /** Everything that a procedure needs but its caller. */
  readonly context: Omit<ApiContext, "actor" | "sessionId" | "requestId">;
  readonly signIn: SignIn;
  readonly publicUrl: string;
  readonly origins: readonly string[];
  /** How often one network may try to sign in, and call what strangers may call, within a minute. */
  readonly limits?: { readonly signIn: number; readonly strangers: number };
  /** The built back office; null leaves it to a development server. */
  readonly adminFolder: string | null;
  readonly version: string;
}

interface Caller {
  readonly actor: Actor | null;
  readonly sessionId: string | null;
  readonly setCookies: readonly string[];
}

const nobody: Caller = { actor: null, sessionId: null, setCookies: [] };

/** The addresses that answer each caller otherwise. */
const takesSession = /^\/api\/(?:trpc\/|audit\.)/u;

/** The back office's server: the API, signing in, and the built pages. */
export async function createServer({
  context,
  signIn,
  publicUrl,
  origins,
  limits = { signIn: 10, strangers: 60 },
  adminFolder,
  version,
}: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: importBody,
    genReqId: () => context.newId(),
    routerOptions: { maxParamLength: 2000 },
    logger: false,
    // Browsers keep connections open; closing does not wait for them.
    forceCloseConnections: true,
  });
  const strangers = createPatience({ most: limits.strangers, now: context.now });
  const callers = new WeakMap<FastifyRequest, Caller>();
  const callerOf = (request: FastifyRequest) => callers.get(request) ?? nobody;

  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    // tRPC reads its own bodies.
    if (request.url.startsWith("/api/trpc/")) done(null, body);
    else parseJson(body.toString(), done);
  });
  sendSecurityHeaders(app, { isHttps: publicUrl.startsWith("https:") });
  app.addHook("onRequest", async (request) => {
    if (!takesSession.test(request.url) || request.headers.cookie === undefined) return;
    callers.set(request, await signIn.readSession(headersOf(request)));
  });
  guardRequests(app, { origins, isSignedIn: (request) => callerOf(request).actor !== null });
  addAuthRoutes(app, {
    signIn,
    patience: createPatience({ most: limits.signIn, now: context.now }),
  });

  addAuditExport(app, (request) => {
    const { actor, sessionId } = callerOf(request);
    const entry = { id: context.newId(), act: "audit.export" };
    return actor === null ? null : { ...context, actor, sessionId, requestId: request.id, entry };
  });

  app.get("/health", async (_request, reply) => {
    const ok = await context.db.$queryRaw`select 1`.then(
      () => true,
      () => false,
    );
    return reply
      .code(ok ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ ok, version });
  });
  app.all<{ Params: { path: string } }>("/api/trpc/:path", async (request, reply) => {
    const { actor, sessionId, setCookies } = callerOf(request);
    for (const cookie of setCookies) reply.header("set-cookie", cookie);
    reply.header("cache-control", "no-store");
    await fastifyRequestHandler({
      router: appRouter,
      req: request,
      res: reply,
      path: request.params.path,
      maxBatchSize: 10,
      createContext: () => ({
        ...context,
        actor,
        sessionId,
        requestId: request.id,
        waitAsStranger: () => strangers.take(request.socket.remoteAddress ?? ""),
      }),
      onError({ error, path }) {
        if (error.code === "INTERNAL_SERVER_ERROR")
          logFault({ id: request.id, at: path ?? "", cause: error.cause ?? error });
      },
    });
  });

  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status < 500) return reply.code(status).send({ error: { code: "bad_request" } });
    logFault({ id: request.id, at: request.url, cause: error });
    return reply.code(500).send({ error: { code: "fault", id: request.id } });
  });
  await servePages(app, adminFolder);
  return app;
}

/** The back office's files; every other address that a browser opens is a page of it. */
async function servePages(app: FastifyInstance, adminFolder: string | null): Promise<void> {
  if (adminFolder !== null) {
    await app.register(fastifyStatic, {
      root: adminFolder,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders(reply, file) {
        const isHashed = file.includes("/assets/");
        reply.header(
          "cache-control",
          isHashed ? "public, max-age=31536000, immutable" : "no-cache",
        );
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const isPage =
      ["GET", "HEAD"].includes(request.method) &&
      !request.url.startsWith("/api/") &&
      !request.url.startsWith("/assets/");
    if (isPage && adminFolder !== null) return reply.sendFile("index.html");
    return reply.code(404).send({ error: { code: "not_found" } });
  });
}

function parseJson(text: string, done: (error: Error | null, body?: unknown) => void): void {
  try {
    done(null, JSON.parse(text));
  } catch {
    done(Object.assign(new Error("the body is not JSON"), { statusCode: 400 }));
  }
}

function statusOf(error: unknown): number {
  const known =
    typeof error === "object" && error !== null && "statusCode" in error
      ? error.statusCode
      : undefined;
  return typeof known === "number" ? known : 500;
}
