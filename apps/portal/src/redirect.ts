import type { FastifyReply } from "fastify";

import { cacheCurrent } from "./cache-times.ts";

/** Sends a visitor on for this once. */
export function redirect(reply: FastifyReply, to: string): FastifyReply {
  return reply.header("cache-control", cacheCurrent).redirect(to, 302);
}

/** For good as HTTP means it, and yet not for long in anyone's memory: a platform may take its former address again. */
export function redirectForGood(reply: FastifyReply, to: string): FastifyReply {
  return reply.header("cache-control", cacheCurrent).redirect(to, 308);
}
