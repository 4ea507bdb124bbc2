import type { FastifyInstance } from "fastify";

import { memberOf, origin } from "../test-desk.ts";
import type { Visitor } from "./test-visitors.ts";

/** For tests: one call of a procedure. */
export interface Call {
  readonly path: string;
  readonly type: "query" | "mutation";
  readonly input: unknown;
}

/** For tests: what a call was answered with. */
export interface Answer {
  /** `permitted`, or the error's code with its reason. */
  readonly verdict: string;
  /** The input is none of the procedure's. */
  readonly isMisuse: boolean;
  /** All of it. */
  readonly text: string;
}

export const none: Answer = { verdict: "no answer", isMisuse: false, text: "" };

/** The server takes no more in one request. */
const most = 10;

/** For tests: makes these calls, several a request, and answers in their order. */
export async function send(
  app: FastifyInstance,
  { cookies, renew }: Pick<Visitor, "cookies" | "renew">,
  calls: readonly Call[],
): Promise<readonly Answer[]> {
  const answers = new Map<Call, Answer>();
  for (const type of ["query", "mutation"] as const) {
    const asked = calls.filter((call) => call.type === type);
    for (let start = 0; start < asked.length; start += most) {
      const batch = asked.slice(start, start + most);
      await renew();
      for (const [at, answer] of (await sendBatch(app, cookies, type, batch)).entries()) {
        const call = batch[at];
        if (call !== undefined) answers.set(call, answer);
      }
    }
  }
  return calls.map((call) => answers.get(call) ?? none);
}

/** For tests: opens an address as a browser does, and tells what its status says of permission. */
export async function openAddress(
  app: FastifyInstance,
  { cookies, renew }: Pick<Visitor, "cookies" | "renew">,
  url: string,
): Promise<string> {
  await renew();
  const { statusCode } = await app.inject({ url, headers: headersOf(cookies) });
  const verdicts = new Map([
    [200, "permitted"],
    [401, "UNAUTHORIZED"],
    [403, "FORBIDDEN"],
  ]);
  return verdicts.get(statusCode) ?? String(statusCode);
}

function headersOf(cookies: ReadonlyMap<string, string>): Record<string, string> {
  const pairs = [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? {} : { cookie: pairs.join("; ") };
}

async function sendBatch(
  app: FastifyInstance,
  cookies: ReadonlyMap<string, string>,
  type: Call["type"],
  batch: readonly Call[],
): Promise<readonly Answer[]> {
  const inputs = Object.fromEntries(
    batch.flatMap(({ input }, at) => (input === undefined ? [] : [[at, input]])),
  );
  const headers = headersOf(cookies);
  const url = `/api/trpc/${batch.map(({ path }) => path).join(",")}?batch=1`;
  const response =
    type === "query"
      ? await app.inject({
          url: `${url}&input=${encodeURIComponent(JSON.stringify(inputs))}`,
          headers,
        })
      : await app.inject({
          method: "POST",
          url,
          headers: { ...headers, origin, "content-type": "application/json" },
          payload: JSON.stringify(inputs),
        });
  const body: unknown = response.json();
  if (!Array.isArray(body)) throw new Error(`${url} was refused as a whole: ${response.body}`);
  return body.map((one: unknown) => ({
    verdict: verdictOf(one),
    isMisuse: memberOf(memberOf(memberOf(one)["error"])["data"])["code"] === "BAD_REQUEST",
    text: JSON.stringify(one),
  }));
}

/** Misuse and refusals of other kinds are none of permission: whoever hears them was let in. */
function verdictOf(answer: unknown): string {
  const { error } = memberOf(answer);
  const { message, data } = memberOf(error);
  const { code, denial } = memberOf(data);
  const isUnknown = message === "unknown_platform" || message === "unknown_review";
  if (code === "NOT_FOUND" && isUnknown) return `${code} ${message}`;
  if (code === "UNAUTHORIZED") return `${code} ${String(message)}`;
  if (code === "FORBIDDEN") return `${code} ${String(memberOf(denial)["code"] ?? message)}`;
  return code === "INTERNAL_SERVER_ERROR" ? `fault in ${JSON.stringify(answer)}` : "permitted";
}
