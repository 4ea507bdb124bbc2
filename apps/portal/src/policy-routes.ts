import { isRedirect, type PlatformPointer } from "@cookiedesk/artefacts/pointer";
import type { NotFound } from "@cookiedesk/render/render-not-found";
import type { FastifyReply, FastifyRequest } from "fastify";

import { header } from "./answer.ts";
import { answerPlatform, localesOf } from "./answer-platform.ts";
import { addressOnNewHost } from "./new-host.ts";
import type { PublishedPlatforms } from "./published-platforms.ts";
import { redirect, redirectForGood } from "./redirect.ts";
import { readAddress, writeAddress } from "./requested-address.ts";
import { sayNotFound } from "./say-not-found.ts";

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Answers every address of the public site from what has been published. */
export function answerPolicies(platforms: PublishedPlatforms): Answer {
  return async (request, reply) => {
    const address = readAddress(request.url.split("?", 1)[0] ?? "/");
    switch (address.kind) {
      case "root":
        return sayNotFound(request, reply, { kind: "root" });
      case "moved":
        return redirect(reply, address.to);
      case "unknown": {
        const pointer = address.slug === null ? undefined : await platforms.find(address.slug);
        const isPlatform = pointer !== undefined && !isRedirect(pointer);
        return sayNotFound(request, reply, isPlatform ? nearby(pointer) : { kind: "address" });
      }
      default: {
        const pointer = await platforms.find(address.slug);
        if (pointer === undefined)
          return sayNotFound(request, reply, { kind: "platform", slug: address.slug });
        if (isRedirect(pointer))
          return redirectForGood(reply, writeAddress({ ...address, slug: pointer.movedTo }) ?? "/");
        const onNewHost = addressOnNewHost(pointer, header(request, "host"), request.url);
        if (onNewHost !== null) return redirectForGood(reply, onNewHost);
        return answerPlatform(platforms, pointer, address, request, reply);
      }
    }
  };
}

/** An address under a platform that leads nowhere: the platform's languages are named. */
function nearby(pointer: PlatformPointer): NotFound {
  return { kind: "part", platform: pointer, available: localesOf(pointer) };
}
