import { platformPointerSchema, redirectPointerSchema } from "@cookiedesk/artefacts/pointer";
import { afterEach, expect, test } from "vitest";

import { publishSample } from "./published-sample.ts";
import { closePortals, startPortal } from "./test-portal.ts";

afterEach(closePortals);

test("who comes to a former slug is sent to the same page under the new one, also after a restart", async () => {
  const { store, folder, get, versions } = await startPortal();
  const pointer = await publishSample(store, "tower", 2);
  await store.writePointer(
    redirectPointerSchema.parse({ schema: 1, slug: "babel", movedTo: "tower", current: 2 }),
  );
  const restarted = await startPortal({ folder, empty: true });
  await expect.poll(async () => (await get("/babel")).statusCode, { timeout: 10_000 }).toBe(308);

  for (const [path, to] of [
    ["/babel", "/tower"],
    ["/babel/fr", "/tower/fr"],
    ["/babel/en.json", "/tower/en.json"],
    ["/babel/fr/v/1.md", "/tower/fr/v/1.md"],
    ["/babel/en/history", "/tower/en/history"],
  ] as const) {
    for (const portal of [{ get }, restarted]) {
      const reply = await portal.get(path);
      expect([reply.statusCode, reply.headers.location]).toEqual([308, to]);
      expect(reply.headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
    }
  }
  expect(pointer.versions).toHaveLength(versions.length);

  await publishSample(store, "babel", 2);
  await expect.poll(async () => (await get("/babel/en")).statusCode, { timeout: 10_000 }).toBe(200);
});

test("who asks a former host is sent to the new one, and nobody is sent elsewhere", async () => {
  const { get, store, pointer } = await startPortal();
  if (pointer === null) throw new Error("nothing is published");
  await store.writePointer(
    platformPointerSchema.parse({
      ...pointer,
      hostMove: { to: "https://tower.example.org", from: ["https://babel.example.org"] },
    }),
  );
  const asked = async (host: string, path = "/babel/fr") => get(path, { host });
  await expect
    .poll(async () => (await asked("BABEL.example.org")).statusCode, { timeout: 10_000 })
    .toBe(308);

  expect((await asked("babel.example.org")).headers.location).toBe(
    "https://tower.example.org/babel/fr",
  );
  expect((await asked("tower.example.org")).statusCode).toBe(200);
  expect((await asked("evil.example")).statusCode).toBe(200);
  const twice = await asked("babel.example.org", "//evil.example/babel");
  expect(twice.headers.location ?? "/").not.toMatch(/^\/\/|evil\.example\/\//u);
});

test("an archived platform shows its last page under a notice; its versions keep their bytes", async () => {
  const { get, store, pointer } = await startPortal();
  if (pointer === null) throw new Error("nothing is published");
  const version = (await get("/babel/en/v/2")).rawPayload;
  const html = await store.putBlob(new TextEncoder().encode("<!doctype html>archived"));
  const since = "2026-11-22T09:00:00.000Z";
  await store.writePointer(
    platformPointerSchema.parse({
      ...pointer,
      archived: { page: "notice", since, html: { en: html } },
    }),
  );
  await expect
    .poll(async () => (await get("/babel/en")).body, { timeout: 10_000 })
    .toContain("archived");

  expect((await get("/babel/en/v/2")).rawPayload).toEqual(version);
  expect((await get("/babel/en.json")).statusCode).toBe(200);
  expect((await get("/babel/en/history")).body).toContain("Archived since 22 November 2026");
});

test("an archived platform whose page is to go says so; its versions and its history stay", async () => {
  const { get, store, pointer } = await startPortal();
  if (pointer === null) throw new Error("nothing is published");
  const since = "2026-11-22T09:00:00.000Z";
  await store.writePointer({ ...pointer, archived: { page: "gone", since } });
  await expect.poll(async () => (await get("/babel/en")).statusCode, { timeout: 10_000 }).toBe(410);

  for (const path of ["/babel", "/babel/fr", "/babel/en.json"]) {
    const reply = await get(path, { "accept-language": "fr" });
    expect([reply.statusCode, reply.headers["content-language"]]).toEqual([410, "fr"]);
    expect(reply.body).toContain("archivé le 22 novembre 2026");
    expect(reply.body).toContain('href="/babel/history"');
  }
  expect((await get("/babel/en/v/2")).statusCode).toBe(200);
  expect((await get("/babel/en/history")).statusCode).toBe(200);

  await store.writePointer(pointer);
  await expect.poll(async () => (await get("/babel/en")).statusCode, { timeout: 10_000 }).toBe(200);
});
