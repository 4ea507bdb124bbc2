import type { Act } from "@cookiedesk/domain/access/act";
import { initTRPC, TRPCError } from "@trpc/server";
import type { inferParser } from "@trpc/server/unstable-core-do-not-import";
import { z } from "zod";

import { assertMay, NotAllowed } from "./access/assert-may.ts";
import type { Place } from "./access/place.ts";
import type { ActorContext, ApiContext } from "./context.ts";

/** What a procedure says of itself: what its caller must be allowed to do. */
export interface Meta {
  /** The acts that it may ask for; `anyone`: it asks for no session, `self`: for nothing but a session. */
  readonly need: readonly Act[] | "anyone" | "self";
}

const t = initTRPC
  .context<ApiContext>()
  .meta<Meta>()
  .create({
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
          denial: error.cause instanceof NotAllowed ? error.cause.denial : null,
          faultId: isFault ? (ctx?.requestId ?? null) : null,
        },
      };
    },
  });

export const router = t.router;
export const createCaller = t.createCallerFactory;

/** A procedure that anyone may call. */
export const anyone = t.procedure.meta({ need: "anyone" });

/** A procedure that anyone may call who knows a secret, or an address: from one network only so often. */
export const stranger = anyone.use(({ ctx, next }) => {
  if (ctx.actor === null && (ctx.waitAsStranger?.() ?? 0) > 0)
    throw new TRPCError({ code: "TOO_MANY_REQUESTS", message: "wait" });
  return next();
});

const withSession = t.procedure.use(({ ctx, next, path }) => {
  const { actor } = ctx;
  if (actor === null) throw new TRPCError({ code: "UNAUTHORIZED", message: "sign_in" });
  const entry = { id: ctx.newId(), act: path };
  return next({ ctx: { ...ctx, actor, entry } satisfies ActorContext });
});

/** A procedure for people who are signed in, about nothing but themselves. */
export const oneself = withSession.meta({ need: "self" });

/**
 * A procedure with this input for those who may do this act on what the input names. Where the act depends on the input,
 * `act` names all that it may be, and `which` tells the one.
 */
export function needing<const Input extends z.ZodType>(
  act: Act | { readonly oneOf: readonly Act[]; which(input: Parsed<Input>): Act },
  on: (input: Parsed<Input>) => Place,
  input: Input,
) {
  return withSession
    .meta({ need: typeof act === "string" ? [act] : act.oneOf })
    .input(input)
    .use(async ({ ctx, input: parsed, next }) => {
      const needed = typeof act === "string" ? act : act.which(parsed);
      await assertMay(ctx.db, ctx.actor, needed, on(parsed));
      return next();
    });
}

type Parsed<Input extends z.ZodType> = inferParser<Input>["out"];

/** The input names something that there is not: misuse, like input of the wrong shape. */
export function notFound(
  what:
    | "platform"
    | "base_policy"
    | "version"
    | "import"
    | "provider"
    | "entry"
    | "category"
    | "group"
    | "person"
    | "review"
    | "comment"
    | "preview_link",
): TRPCError {
  return new TRPCError({ code: "NOT_FOUND", message: `unknown_${what}` });
}

function problemsOf(error: z.ZodError): { path: string; code: string }[] {
  return error.issues.map(({ path, code, message }) => ({
    path: path.join("."),
    code: code === "custom" ? message : code,
  }));
}
