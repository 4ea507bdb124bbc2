import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";

import type { ActorContext, ApiContext } from "./context.ts";

const t = initTRPC.context<ApiContext>().create({
  /** Misuse keeps its reasons, a fault shows nothing but an id that its line in the log carries too. */
  errorFormatter({ shape, error, ctx }) {
    const { stack: _stack, ...facts } = shape.data;
    const isFault = error.code === "INTERNAL_SERVER_ERROR";
    return {
      ...shape,
      message: isFault ? "fault" : shape.message,
      data: {
        ...facts,
        problems: error.cause instanceof z.ZodError ? problemsOf(error.cause) : [],
        faultId: isFault ? (ctx?.requestId ?? null) : null,
      },
    };
  },
});

export const router = t.router;
export const createCaller = t.createCallerFactory;

/** A procedure that anyone may call. Every other one asks for a session. */
export const anyone = t.procedure.meta({});

/** A procedure for people who are signed in. */
export const signedIn = t.procedure.use(({ ctx, next }) => {
  const { actor } = ctx;
  if (actor === null) throw new TRPCError({ code: "UNAUTHORIZED", message: "sign_in" });
  return next({ ctx: { ...ctx, actor } satisfies ActorContext });
});

/** The input names something that there is not: misuse, like input of the wrong shape. */
export function notFound(
  what: "platform" | "base_policy" | "version" | "import" | "provider" | "category" | "group",
): TRPCError {
  return new TRPCError({ code: "NOT_FOUND", message: `unknown_${what}` });
}

function problemsOf(error: z.ZodError): { path: string; code: string }[] {
  return error.issues.map(({ path, code, message }) => ({
    path: path.join("."),
    code: code === "custom" ? message : code,
  }));
}
