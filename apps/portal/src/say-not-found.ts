import { type NotFound, renderNotFound } from "@cookiedesk/render/render-not-found";
import { hasWords, localesWithWords } from "@cookiedesk/render/words";
import type { FastifyReply, FastifyRequest } from "fastify";

import { answer, header } from "./answer.ts";
import { preferredLocale } from "./negotiate.ts";
import { servable } from "./servable.ts";

/** The page that helps who came to an address where nothing is, or is any more, in the visitor's language. */
export function sayNotFound(
  request: FastifyRequest,
  reply: FastifyReply,
  found: NotFound,
): FastifyReply {
  const asked = "locale" in found && hasWords(found.locale) ? found.locale : "en";
  const locale = preferredLocale(header(request, "accept-language"), localesWithWords) ?? asked;
  return answer(request, reply, servable("html", renderNotFound(found, locale)), {
    status: found.kind === "gone" ? 410 : 404,
    locale,
    cacheControl: "public, max-age=10",
    vary: ["Accept-Language"],
  });
}
