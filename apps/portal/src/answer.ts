import type { FastifyReply, FastifyRequest } from "fastify";

import { holdsTag, preferredEncoding } from "./negotiate.ts";
import type { Servable } from "./servable.ts";

interface AnswerFacts {
  readonly status?: number;
  readonly locale: string;
  readonly cacheControl: string;
  /** What else than the encoding the answer depends on. */
  readonly vary?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends bytes in the encoding that the client likes best, or says that it has them already. */
export function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  content: Servable,
  facts: AnswerFacts,
): FastifyReply {
  const { status = 200, locale, cacheControl, vary = [], headers = {} } = facts;
  const encoding = preferredEncoding(header(request, "accept-encoding"));
  const { bytes, tag } = content.variant(encoding);

  void reply
    .headers(headers)
    .header("etag", tag)
    .header("cache-control", cacheControl)
    .header("vary", [...vary, "Accept-Encoding"].join(", "))
    .header("content-language", locale)
    .header("content-security-policy", content.securityPolicy);

  if (status === 200 && holdsTag(header(request, "if-none-match"), tag))
    return reply.code(304).send();

  if (encoding !== "identity") void reply.header("content-encoding", encoding);
  return reply.code(status).type(content.contentType).send(bytes);
}

/** A header as one text, however often it was sent. */
export function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
