import type { FastifyInstance } from "fastify";

import { waitFor } from "./auth-answer.ts";
import { authPaths, authRequestSchema } from "./auth-request.ts";
import type { Patience } from "./patience.ts";
import { headersOf } from "./request-headers.ts";
import type { SignIn } from "./sign-in.ts";

export interface AuthRoutesOptions {
  readonly signIn: SignIn;
  /** How often one network may try. */
  readonly patience: Patience;
}

/** Signing in and out, with its second step. */
export function addAuthRoutes(app: FastifyInstance, { signIn, patience }: AuthRoutesOptions): void {
  for (const path of authPaths) {
    app.post(`/api/auth/${path}`, async (request, reply) => {
      reply.header("cache-control", "no-store");
      const asked = authRequestSchema.safeParse({ path, body: request.body });
      if (!asked.success) return reply.code(400).send({ code: "BAD_REQUEST" });

      // Nobody is kept from leaving.
      const seconds = path === "sign-out" ? 0 : patience.take(request.socket.remoteAddress ?? "");
      const { status, body, cookies, retryAfter } =
        seconds > 0
          ? waitFor(seconds)
          : await signIn.answer(asked.data, {
              headers: headersOf(request),
              requestId: request.id,
            });
      for (const cookie of cookies) reply.header("set-cookie", cookie);
      if (retryAfter !== undefined) reply.header("retry-after", retryAfter);
      return reply.code(status).send(body);
    });
  }
}
