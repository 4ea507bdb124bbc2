import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { fontCuts, fontFolder } from "@cookiedesk/render/fonts";
import { styleSource } from "@cookiedesk/render/stylesheet";
import { afterEach, expect, test } from "vitest";

import { publishSample } from "./published-sample.ts";
import { closePortals, startPortal } from "./test-portal.ts";

afterEach(closePortals);

test("a platform sends its visitors to the language they read, else to its own", async () => {
  const { get } = await startPortal();

  const french = await get("/babel", { "accept-language": "fr-CA,en;q=0.5" });
  expect([french.statusCode, french.headers.location, french.headers.vary]).toEqual([
    302,
    "/babel/fr",
    "Accept-Language",
  ]);
  expect((await get("/babel", { "accept-language": "ja" })).headers.location).toBe("/babel/en");
});

test.each([
  ["/babel/fr", "text/html; charset=utf-8", "fr"],
  ["/babel/en.json", "application/json; charset=utf-8", "en"],
  ["/babel/en/v/1.md", "text/markdown; charset=utf-8", "en"],
])("%s is served as %s in %s", async (path, type, language) => {
  const { get } = await startPortal();
  const reply = await get(path);

  expect([
    reply.statusCode,
    reply.headers["content-type"],
    reply.headers["content-language"],
  ]).toEqual([200, type, language]);
});

test("what is served is what was published, byte for byte, under the hash of its bytes", async () => {
  const { get, versions } = await startPortal();
  const published = Object.entries(versions[0]?.locales ?? {});

  expect(published.map(([locale]) => locale)).toEqual(["en", "fr"]);
  for (const [locale, { html }] of published) {
    const reply = await get(`/babel/${locale}/v/1`);
    expect(reply.headers.etag).toBe(`"${html}"`);
    expect(createHash("sha256").update(reply.rawPayload).digest("hex")).toBe(html);
  }
});

test("every encoding says the same under a strong tag of its own", async () => {
  const { get } = await startPortal();
  const [plain, brotli, gzip] = await Promise.all(
    ["identity", "br", "gzip"].map((encoding) => get("/babel/en", { "accept-encoding": encoding })),
  );

  expect(brotliDecompressSync(brotli?.rawPayload ?? "")).toEqual(plain?.rawPayload);
  expect(gunzipSync(gzip?.rawPayload ?? "")).toEqual(plain?.rawPayload);
  expect(new Set([plain, brotli, gzip].map((reply) => reply?.headers.etag)).size).toBe(3);
  expect(
    [plain, brotli, gzip].every((reply) => /^"[^"]+"$/u.test(String(reply?.headers.etag))),
  ).toBe(true);
  expect(brotli?.headers.vary).toBe("Accept-Encoding");
});

test("who has the bytes gets none, with the headers that may have changed", async () => {
  const { get } = await startPortal();
  const { etag } = (await get("/babel/en")).headers;
  const again = await get("/babel/en", { "if-none-match": `"other", W/${String(etag)}` });

  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", etag]);
  expect(again.headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
  expect((await get("/babel/en", { "if-none-match": '"other"' })).statusCode).toBe(200);
});

test("a version is for ever, and says where the one in force is", async () => {
  const { get } = await startPortal();
  const first = await get("/babel/en/v/1");
  const second = await get("/babel/en/v/2");

  expect(first.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(first.headers.link).toBe('</babel/en>; rel="latest-version"');
  expect([first.headers["x-robots-tag"], second.headers["x-robots-tag"]]).toEqual([
    "noindex",
    undefined,
  ]);
  expect(second.rawPayload).toEqual((await get("/babel/en")).rawPayload);
});

test("HEAD says all that GET does, without the bytes", async () => {
  const { get, portal } = await startPortal();
  const head = await portal.inject({ method: "HEAD", url: "/babel/en" });
  const whole = await get("/babel/en");

  expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, "", whole.headers.etag]);
  expect(head.headers["content-length"]).toBe(whole.headers["content-length"]);
});

test("every answer forbids scripts, frames of others' making and guessing", async () => {
  const { get } = await startPortal();
  for (const path of ["/babel/en", "/babel/history", "/", "/nobody", "/babel/en.json", "/%ff"]) {
    const { headers } = await get(path);
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src ('sha256-[^']+'|'none');/u,
    );
    expect([headers["x-content-type-options"], headers["referrer-policy"]]).toEqual([
      "nosniff",
      "no-referrer",
    ]);
  }
  expect((await get("/babel/en")).headers["content-security-policy"]).toContain(styleSource);
});

test("the history is there in the visitor's language and in a named one", async () => {
  const { get } = await startPortal();
  const negotiated = await get("/babel/history", { "accept-language": "fr" });

  expect([negotiated.statusCode, negotiated.headers["content-language"]]).toEqual([200, "fr"]);
  expect(negotiated.headers["content-location"]).toBe("/babel/fr/history");
  expect(negotiated.headers.vary).toBe("Accept-Language, Accept-Encoding");
  expect((await get("/babel/en/history")).body).toContain("/babel/en/v/1");
});

test.each([
  ["/", "cookie policies of data portals"],
  ["/nobody", "“nobody”"],
  ["/babel/ja", 'href="/babel/fr"'],
  ["/babel/en/v/9", 'href="/babel/en/v/2"'],
  ["/babel/ja/v/1", 'href="/babel/fr"'],
  ["/babel/ja/history", 'href="/babel/fr"'],
  ["/%ff", "leads nowhere"],
  ["/babel/%3Cscript%3E", "leads nowhere"],
  ["/babel/xx", 'href="/babel/fr"'],
  ["/assets/../etc/passwd", "leads nowhere"],
])("%s is not found, and the page helps", async (path, help) => {
  const { get } = await startPortal();
  const reply = await get(path, { "accept-language": "en" });

  expect(reply.statusCode).toBe(404);
  expect(reply.body).toContain(help);
  expect(reply.body).not.toContain("<script");
  expect(reply.body).toMatch(/<header>\s*<a class="site"/u);
});

test("a page that is not found speaks the visitor's language", async () => {
  const { get } = await startPortal();
  const reply = await get("/babel/ja", { "accept-language": "de" });

  expect([reply.headers["content-language"], reply.headers.vary]).toEqual([
    "de",
    "Accept-Language, Accept-Encoding",
  ]);
  expect(reply.body).toContain("Japanisch");
});

test("nothing can be sent to it", async () => {
  const { portal } = await startPortal();
  for (const method of ["POST", "PUT", "DELETE", "PATCH"] as const) {
    const reply = await portal.inject({ method, url: "/babel/en", payload: { a: 1 } });
    expect([reply.statusCode, reply.headers.allow]).toEqual([405, "GET, HEAD"]);
  }
});

test("every font that a page asks for is there, for ever", async () => {
  const { get } = await startPortal();
  for (const { file } of fontCuts) {
    const reply = await get(`${fontFolder}${file}`);
    expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "font/woff2"]);
    expect(reply.rawPayload.subarray(0, 4).toString()).toBe("wOF2");
  }
});

test("it starts without a store, and shows what is published later", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "cookiedesk-portal-")), "later");
  const { get, store } = await startPortal({ folder, empty: true });
  expect((await get("/babel/en")).statusCode).toBe(404);
  expect((await get("/health")).json()).toEqual({ ok: true, version: "1.2.3" });

  await publishSample(store, "babel", 1);
  // The first version is there at once: nobody is told that nothing has been published.
  expect((await get("/babel/en")).statusCode).toBe(200);
  await publishSample(store, "babel", 2);
  await expect
    .poll(async () => (await get("/babel/en")).body.includes("Version 2"), { timeout: 10_000 })
    .toBe(true);
});

test("a platform that cannot be read keeps its page and leaves the others alone; it is reported once", async () => {
  const { get, store, folder, reports } = await startPortal();
  const whole = await get("/babel/en");

  await writeFile(join(folder, "platforms", "babel.json"), "{");
  await writeFile(join(folder, "platforms", "broken.json"), "{}");
  await publishSample(store, "other", 1);
  await expect.poll(async () => (await get("/other/en")).statusCode, { timeout: 10_000 }).toBe(200);
  await expect.poll(() => reports.length, { timeout: 10_000 }).toBe(2);

  expect((await get("/babel/en")).rawPayload).toEqual(whole.rawPayload);
  expect((await get("/broken/en")).statusCode).toBe(404);
});

test("a platform whose bytes are missing is not shown in part; it comes when they do", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cookiedesk-portal-"));
  const store = createFolderStore(folder);
  const pointer = await publishSample(store, "babel", 1);
  const [{ html } = { html: "" }] = Object.values(pointer.versions[0]?.locales ?? {});
  await rm(join(folder, "blobs", html.slice(0, 2), html.slice(2)));

  const { get, reports } = await startPortal({ folder, empty: true });
  expect((await get("/babel/fr")).statusCode).toBe(404);
  expect(reports).toEqual([`babel is not up to date: blob ${html} is missing`]);

  await publishSample(store, "babel", 1);
  await expect.poll(async () => (await get("/babel/fr")).statusCode, { timeout: 15_000 }).toBe(200);
}, 20_000);
