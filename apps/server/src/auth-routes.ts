import { fromNodeHeaders } from "better-auth/node";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";

import { peerHeader, type SignIn } from "./sign-in.ts";

const credentials = z.strictObject({ email: z.string().max(254), password: z.string().max(1000) });

/** Signing in and out. The other addresses of better-auth do not exist here. */
export function addAuthRoutes(
  app: FastifyInstance,
  { signIn, publicUrl }: { signIn: SignIn; publicUrl: string },
): void {
  app.post("/api/auth/sign-in/email", async (request, reply) => {
    const body = credentials.safeParse(request.body);
    if (!body.success)
      return reply.code(400).send({ code: "BAD_REQUEST", message: "email and password" });
    return answer(request, reply, body.data);
  });
  app.post("/api/auth/sign-out", async (request, reply) => answer(request, reply, {}));

  async function answer(request: FastifyRequest, reply: FastifyReply, body: object) {
    const response = await signIn.handle(
      new Request(new URL(request.url, publicUrl), {
        method: "POST",
        headers: headersOf(request),
        body: JSON.stringify(body),
      }),
    );
    reply
      .code(response.status)
      .header("content-type", "application/json")
      .header("cache-control", "no-store");
    for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
    const retryAfter = response.headers.get("x-retry-after");
    if (retryAfter !== null) reply.header("retry-after", retryAfter);
    // Its answer to a success carries the session's token: the cookie is the only place for that.
    return reply.send(response.ok ? "{}" : await response.text());
  }
}

/** The request's headers with the address that it really came from; what the sender says about that is dropped. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = fromNodeHeaders(request.headers);
  for (const name of ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded"])
    headers.delete(name);
  headers.delete("content-length");
  headers.set(peerHeader, request.socket.remoteAddress ?? "");
  return headers;
}
