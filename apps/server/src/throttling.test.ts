import { afterAll, beforeAll, expect, test } from "vitest";

import { goodPassword, memberOf, origin, startTestDesk, type TestDesk } from "./test-desk.ts";

const isFull = process.env["FULL"] === "1";
const attempts = isFull ? 10_000 : 400;
const minutes = 60_000;

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk({ limits: { signIn: 10, strangers: 60 } });
  await desk.addPerson("victim@example.org");
});
afterAll(() => desk.close());

interface Attempt {
  readonly url?: string;
  readonly address: string;
  readonly headers?: Record<string, string>;
  readonly body: object;
}

async function attempt({ url = "/api/auth/sign-in/email", address, headers = {}, body }: Attempt) {
  return desk.app.inject({
    method: "POST",
    url,
    remoteAddress: address,
    headers: { "content-type": "application/json", origin, ...headers },
    payload: JSON.stringify(body),
  });
}

/** How many of the answers say that something was tried, not that one has to wait or that the call makes no sense. */
function tried(statuses: readonly number[]): number {
  return statuses.filter((status) => status === 401 || status === 200).length;
}

const wrong = { email: "victim@example.org", password: "a wrong password" };

/** What senders put into a request to look like somebody else each time. */
const disguises: readonly ((nth: number) => Omit<Attempt, "address">)[] = [
  (nth) => ({ headers: { "x-forwarded-for": `203.0.113.${nth % 256}` }, body: wrong }),
  (nth) => ({ headers: { "x-forwarded-for": `${nth}, 10.0.0.${nth % 256}, ::1` }, body: wrong }),
  (nth) => ({ headers: { forwarded: `for=192.0.2.${nth % 256};proto=https` }, body: wrong }),
  (nth) => ({ headers: { "x-real-ip": `198.18.0.${nth % 256}` }, body: wrong }),
  (nth) => ({ headers: { "cf-connecting-ip": `198.19.0.${nth % 256}` }, body: wrong }),
  (nth) => ({ headers: { "x-cookiedesk-peer": `198.20.0.${nth % 256}` }, body: wrong }),
  (nth) => ({ headers: { "x-client-ip": `[2001:db8::${nth.toString(16)}]` }, body: wrong }),
  (nth) => ({ body: { ...wrong, email: " ".repeat(nth % 7) + "Victim@Example.ORG" } }),
  (nth) => ({ url: `/api/auth/sign-in/email?nth=${nth}`, body: wrong }),
  (nth) => ({ body: { ...wrong, [`key${nth}`]: "x" } }),
  (nth) => ({ headers: { "user-agent": `Browser/${nth}` }, body: wrong }),
  (nth) => ({ headers: { cookie: `cookiedesk=${nth}` }, body: wrong }),
];

/** Spellings of addresses in one network. */
const oneNetwork: readonly ((nth: number) => string)[] = [
  (nth) => `2001:db8:7:7::${nth.toString(16)}`,
  (nth) => `2001:DB8:7:7:${nth.toString(16)}::1`,
  (nth) => `2001:0db8:0007:0007:0:0:${nth.toString(16)}:1`,
];

test(
  `${attempts} attempts in every disguise are tried as often as one network may`,
  { timeout: 10 * minutes },
  async () => {
    const statuses: number[] = [];
    const began = Date.now();
    for (let nth = 0; nth < attempts; nth += 1) {
      const address = oneNetwork[nth % oneNetwork.length]?.(nth % 65_535) ?? "";
      const disguise = disguises[nth % disguises.length]?.(nth) ?? { body: wrong };
      // Half of them try one account, half of them another each time.
      const body =
        nth % 2 === 0 ? disguise.body : { ...disguise.body, email: `p${nth}@example.org` };
      statuses.push((await attempt({ address, ...disguise, body })).statusCode);
    }
    console.log(
      `class 15: ${attempts} attempts in ${disguises.length} disguises, ${tried(statuses)} were tried`,
    );
    expect(statuses).toHaveLength(attempts);
    // Each minute that it takes lets ten more through.
    const windows = 1 + Math.floor((Date.now() - began) / minutes);
    expect(tried(statuses)).toBeLessThanOrEqual(10 * windows);
    expect(tried(statuses)).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([400, 401, 429]));
  },
);

test(
  "from as many networks as there are, an account is tried five times, then waits, known or not",
  { timeout: 10 * minutes },
  async () => {
    await desk.db.signInFailure.deleteMany();
    const count = isFull ? 500 : 40;
    for (const email of ["victim@example.org", "nobody@example.org"]) {
      const statuses: number[] = [];
      for (let nth = 0; nth < count; nth += 1) {
        const address = `100.64.${nth >> 8}.${nth & 255}`;
        statuses.push((await attempt({ address, body: { ...wrong, email } })).statusCode);
      }
      expect(tried(statuses)).toBe(5);
      expect(statuses.at(-1)).toBe(429);
    }
  },
);

test("many at once are tried no more often than one after another", async () => {
  await desk.db.signInFailure.deleteMany();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, nth) =>
      attempt({ address: `100.65.0.${nth}`, body: { ...wrong, email: "victim@example.org" } }),
    ),
  );
  expect(tried(answers.map(({ statusCode }) => statusCode))).toBe(5);
});

test("whoever waits is told how long, and the right password counts afterwards", async () => {
  await desk.db.signInFailure.deleteMany();
  for (let nth = 0; nth < 5; nth += 1) await attempt({ address: "100.66.0.1", body: wrong });
  const right = { ...wrong, password: goodPassword };
  const refused = await attempt({ address: "100.66.0.2", body: right });
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(25);
  expect(refused.json()).toMatchObject({ code: "WAIT" });

  desk.pass(31_000);
  expect((await attempt({ address: "100.66.0.3", body: right })).statusCode).toBe(200);
  // And it starts anew.
  expect((await attempt({ address: "100.66.0.3", body: wrong })).statusCode).toBe(401);
});

test("an account that waits answers for a known and an unknown address alike", async () => {
  await desk.db.signInFailure.deleteMany();
  const answers = [];
  for (const email of ["victim@example.org", "nobody-else@example.org"]) {
    const bodies = [];
    for (let nth = 0; nth < 7; nth += 1) {
      const answer = await attempt({ address: `100.67.0.${nth}`, body: { ...wrong, email } });
      bodies.push([
        answer.statusCode,
        answer.body.replace(/\d+/u, "n"),
        Object.keys(answer.headers),
      ]);
    }
    answers.push(bodies);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test("strangers ask for links and try them so often from one network, however many they put in one request", async () => {
  const ask = (nth: number) =>
    desk.app.inject({
      remoteAddress: `2001:db8:9:9::${nth.toString(16)}`,
      url: `/api/trpc/${Array.from({ length: 10 }, () => "account.checkLink").join(",")}?batch=1&input=${encodeURIComponent(
        JSON.stringify(
          Object.fromEntries(
            Array.from({ length: 10 }, (_, at) => [at, { token: `guess${nth}-${at}` }]),
          ),
        ),
      )}`,
    });
  let answered = 0;
  for (let nth = 0; nth < 20; nth += 1) {
    const calls: unknown = (await ask(nth)).json();
    for (const call of Array.isArray(calls) ? calls : [])
      if (memberOf(call)["result"] !== undefined) answered += 1;
  }
  expect(answered).toBe(60);
});
