import { expect, test } from "vitest";

import { readAddress } from "./requested-address.ts";

test.each([
  ["/", { kind: "root" }],
  ["/babel", { kind: "platform", slug: "babel" }],
  ["/babel/history", { kind: "history", slug: "babel", locale: null }],
  ["/babel/fr/history", { kind: "history", slug: "babel", locale: "fr" }],
  ["/babel/fr", { kind: "current", slug: "babel", locale: "fr", format: "html" }],
  ["/babel/pt-BR.json", { kind: "current", slug: "babel", locale: "pt-BR", format: "json" }],
  ["/babel/fr/v/12", { kind: "version", slug: "babel", locale: "fr", number: 12, format: "html" }],
  ["/babel/fr/v/12.md", { kind: "version", slug: "babel", locale: "fr", number: 12, format: "md" }],
])("%s is read", (path, address) => {
  expect(readAddress(path)).toEqual(address);
});

test.each([
  ["/babel/", "/babel"],
  ["/Babel/FR/", "/babel/fr"],
  ["/babel/pt_br", "/babel/pt-BR"],
  ["//babel//fr", "/babel/fr"],
  ["/babel/EN/v/3.json", "/babel/en/v/3.json"],
  ["/babel/history/", "/babel/history"],
])("%s is sent to %s", (path, to) => {
  expect(readAddress(path)).toEqual({ kind: "moved", to });
});

test.each([
  "/babel/klingonese",
  "/babel/fr/v/0",
  "/babel/fr/v/01",
  "/babel/fr/v/1e3",
  "/babel/fr/v/9999999999",
  "/babel/fr/v",
  "/babel/fr/w/1",
  "/babel/fr/v/1/x",
  "/health/x",
  "/a b",
  "/%2e%2e/etc",
  "/babel/../../etc/passwd",
  `/babel/${"x".repeat(5000)}`,
])("%s leads nowhere", (path) => {
  expect(readAddress(path)).toMatchObject({ kind: "unknown" });
});

test.each(["//evil.example/", "/\\evil.example/", "//evil.example//fr/", "/%5Cevil.example/fr/"])(
  "%s never becomes an address of another host",
  (path) => {
    const address = readAddress(path);
    expect(address.kind === "moved" ? address.to : "/").toMatch(/^\/(?![/\\])/u);
  },
);
