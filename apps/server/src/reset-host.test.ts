import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { memberOf, origin, startTestDesk, type TestDesk } from "./test-desk.ts";

const isFull = process.env["FULL"] === "1";

let desk: TestDesk;
let cookie: string;
let personId: string;
beforeAll(async () => {
  desk = await startTestDesk();
  await desk.addPerson("admin@example.org");
  personId = await desk.addPerson("forgetful@example.org");
  const browser = desk.browser();
  await browser.signIn("admin@example.org");
  cookie = [...browser.cookies]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
});
afterAll(() => desk.close());

const hosts = [
  "evil.example",
  "evil.example:443",
  "desk.example.org.evil.example",
  "desk.example.org@evil.example",
  "desk.example.org:80@evil.example",
  "evil.example#desk.example.org",
  "evil.example/desk.example.org",
  "desk.example.org\\@evil.example",
  "EVIL.EXAMPLE",
  "127.0.0.1",
  "[::1]",
  "localhost",
  "desk.example.org, evil.example",
  "xn--e1afmkfd.example",
  "evil.example%00.desk.example.org",
  "//evil.example",
  "https://evil.example",
  " evil.example",
  "999.1.1.1",
  "desk.example.org&evil.example",
];

const headers: readonly ((host: string) => Record<string, string>)[] = [
  (host) => ({ host }),
  (host) => ({ "x-forwarded-host": host }),
  (host) => ({ "x-forwarded-host": `desk.example.org, ${host}` }),
  (host) => ({ "x-forwarded-server": host }),
  (host) => ({ "x-host": host }),
  (host) => ({ "x-http-host-override": host }),
  (host) => ({ "x-original-url": `https://${host}/` }),
  (host) => ({ "x-rewrite-url": `https://${host}/` }),
  (host) => ({ forwarded: `host="${host}";proto=https` }),
  (host) => ({ forwarded: `for=1.2.3.4;host=${host}` }),
  (host) => ({ "x-forwarded-proto": "http", "x-forwarded-host": host }),
  (host) => ({ "x-forwarded-port": "8443", host }),
  (host) => ({ "x-forwarded-prefix": `//${host}`, host }),
  (host) => ({ "x-forwarded-scheme": "javascript", host }),
  (host) => ({ referer: `https://${host}/` }),
  (host) => ({ "x-cookiedesk-peer": host }),
  (host) => ({ "x-authority": host }),
  (host) => ({ "x-original-host": host }),
  (host) => ({ "x-envoy-original-host": host }),
  (host) => ({ "cf-connecting-ip": host, host }),
  (host) => ({ host, "x-forwarded-host": host, forwarded: `host=${host}` }),
  (host) => ({ "x-backend-host": host }),
  (host) => ({ "proxy-host": host }),
  (host) => ({ via: `1.1 ${host}` }),
  (host) => ({ "x-wap-profile": `https://${host}` }),
];

const variants = hosts.flatMap((host) => headers.map((of) => of(host)));
const slice = isFull ? variants : variants.filter((_, nth) => nth % 10 === 0);

test(
  `a link leads to our own host, whatever ${slice.length} requests say of hosts`,
  { timeout: 600_000 },
  async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    let refused = 0;
    for (const variant of slice) {
      const response = await desk.app.inject({
        method: "POST",
        url: "/api/trpc/person.makeResetLink",
        headers: { "content-type": "application/json", origin, cookie, ...variant },
        payload: JSON.stringify({ personId }),
      });
      if (response.statusCode !== 200) {
        expect([response.statusCode, variant]).toEqual([400, variant]);
        refused += 1;
        continue;
      }
      const { link } = memberOf(memberOf(memberOf(response.json())["result"])["data"]);
      expect(String(link)).toMatch(/^https:\/\/desk\.example\.org\/reset\?token=[\w-]{43}$/u);
    }
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
    console.log(
      `class 16: ${slice.length} of ${variants.length} variants, ${refused} were refused`,
    );
    expect(variants).toHaveLength(500);
    expect(refused).toBeLessThan(slice.length / 2);
  },
);
