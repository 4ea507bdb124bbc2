import { Readable } from "node:stream";

import { exportEntries } from "@cookiedesk/api/audit/export-entries";
import { exportFormats, formats } from "@cookiedesk/api/audit/export-format";
import { auditFilterInput } from "@cookiedesk/api/audit/input";
import type { ActorContext } from "@cookiedesk/api/context";
import { TRPCError } from "@trpc/server";
import type { FastifyInstance, FastifyRequest } from "fastify";

import { logFault } from "./fault-log.ts";

/** `GET /api/audit.csv` and `.jsonl`: the record as a file, narrowed down as the screen is, for those who may read it. */
export function addAuditExport(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => ActorContext | null,
): void {
  for (const format of exportFormats) {
    app.get(`/api/audit.${format}`, async (request, reply) => {
      reply.header("cache-control", "no-store");
      const ctx = contextOf(request);
      if (ctx === null) return reply.code(401).send({ error: { code: "sign_in" } });
      const filter = auditFilterInput.safeParse(request.query);
      if (!filter.success) return reply.code(400).send({ error: { code: "bad_request" } });

      const pieces = await unlessDenied(exportEntries(ctx, { filter: filter.data, format }));
      if (pieces === null) return reply.code(403).send({ error: { code: "not_allowed" } });
      const file = Readable.from(pieces);
      // The answer has begun: what goes wrong now can only cut it short.
      file.on("error", (cause) => logFault({ id: request.id, at: request.url, cause }));
      const name = `audit-${ctx.now().toISOString().slice(0, 10)}.${format}`;
      return reply
        .type(formats[format].contentType)
        .header("content-disposition", `attachment; filename="${name}"`)
        .send(file);
    });
  }
}

async function unlessDenied<Result>(asked: Promise<Result>): Promise<Result | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "FORBIDDEN") return null;
    throw error;
  }
}
