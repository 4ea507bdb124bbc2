import { currentVersion, findVersion, type PlatformPointer } from "@cookiedesk/artefacts/pointer";
import { listedLocales, pageAddress } from "@cookiedesk/render/page-address";
import { renderHistory } from "@cookiedesk/render/render-history";
import type { NotFound } from "@cookiedesk/render/render-not-found";
import type { FastifyReply, FastifyRequest } from "fastify";

import { answer, header } from "./answer.ts";
import { cacheCurrent, cacheForEver } from "./cache-times.ts";
import { preferredLocale } from "./negotiate.ts";
import type { PublishedPlatforms } from "./published-platforms.ts";
import { redirect } from "./redirect.ts";
import type { RequestedAddress } from "./requested-address.ts";
import { sayNotFound } from "./say-not-found.ts";
import { servable } from "./servable.ts";

type OfPlatform = Exclude<RequestedAddress, { kind: "root" | "unknown" | "moved" }>;

/** Answers an address of a platform that is published here. */
export async function answerPlatform(
  platforms: PublishedPlatforms,
  pointer: PlatformPointer,
  address: OfPlatform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { archived } = pointer;
  const isGone = archived?.page === "gone";
  if (isGone && (address.kind === "platform" || address.kind === "current"))
    return sayNotFound(request, reply, { kind: "gone", platform: pointer, since: archived.since });

  switch (address.kind) {
    case "platform": {
      const to = pageAddress.current(pointer.slug, negotiated(request, pointer));
      return redirect(reply.header("vary", "Accept-Language"), to);
    }
    case "history":
      return answerHistory(pointer, address.locale, request, reply);
    case "current":
    case "version":
      return answerPage(platforms, pointer, address, request, reply);
  }
}

function answerHistory(
  pointer: PlatformPointer,
  asked: string | null,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const available = localesOf(pointer);
  if (asked !== null && !available.includes(asked)) {
    return sayNotFound(request, reply, {
      kind: "language",
      platform: pointer,
      locale: asked,
      available,
    });
  }
  const locale = asked ?? negotiated(request, pointer);
  return answer(request, reply, servable("html", renderHistory(pointer, locale)), {
    locale,
    cacheControl: cacheCurrent,
    ...(asked === null
      ? {
          vary: ["Accept-Language"],
          headers: { "content-location": pageAddress.history(pointer.slug, locale) },
        }
      : {}),
  });
}

async function answerPage(
  platforms: PublishedPlatforms,
  pointer: PlatformPointer,
  address: OfPlatform & { kind: "current" | "version" },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { locale, format } = address;
  const page =
    address.kind === "current"
      ? await platforms.current(pointer, locale, format)
      : await readVersion(platforms, pointer, address);
  if (page === null) return sayNotFound(request, reply, missing(pointer, address));

  return answer(request, reply, page, {
    locale,
    cacheControl: address.kind === "current" ? cacheCurrent : cacheForEver,
    headers: {
      ...(format === "html" ? {} : { "access-control-allow-origin": "*" }),
      ...(address.kind === "version" ? ofVersion(pointer, address) : {}),
    },
  });
}

async function readVersion(
  platforms: PublishedPlatforms,
  pointer: PlatformPointer,
  { number, locale, format }: OfPlatform & { kind: "version" },
) {
  const version = findVersion(pointer, number);
  return version === undefined ? null : platforms.version(version, locale, format);
}

/** What may change of a page that does not: where the version in force is, and that this one no longer is. */
function ofVersion(
  { slug, current }: PlatformPointer,
  { locale, format, number }: OfPlatform & { kind: "version" },
) {
  return {
    link: `<${pageAddress.current(slug, locale, format)}>; rel="latest-version"`,
    ...(number === current ? {} : { "x-robots-tag": "noindex" }),
  };
}

function missing(
  pointer: PlatformPointer,
  address: OfPlatform & { kind: "current" | "version" },
): NotFound {
  const { locale } = address;
  const having = pointer.versions
    .filter(({ locales }) => Object.hasOwn(locales, locale))
    .map(({ number }) => number);
  if (address.kind === "version" && having.length > 0) {
    return {
      kind: "version",
      platform: pointer,
      locale,
      number: address.number,
      available: having,
    };
  }
  return {
    kind: "language",
    platform: pointer,
    locale,
    available: localesOf(pointer),
  };
}

function negotiated(request: FastifyRequest, pointer: PlatformPointer): string {
  const available = localesOf(pointer);
  return (
    preferredLocale(header(request, "accept-language"), available) ??
    available[0] ??
    pointer.defaultLocale
  );
}

/** The languages that can be read now. */
export function localesOf(pointer: PlatformPointer): string[] {
  return listedLocales(Object.keys(currentVersion(pointer).locales), pointer.defaultLocale);
}
