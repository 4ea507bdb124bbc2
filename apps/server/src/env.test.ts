import { expect, test } from "vitest";

import { readSettings } from "./env.ts";

test("without anything said, it listens on this machine only", () => {
  expect(readSettings({})).toMatchObject({
    port: 4000,
    portalPort: 4001,
    host: "127.0.0.1",
    publicUrl: "http://127.0.0.1:4000",
    portalUrl: "http://127.0.0.1:4001",
    databaseUrl: undefined,
  });
});

test("every variable that makes no sense is named, all at once", () => {
  const problems = readSettings({
    PORT: "http",
    PORTAL_PORT: "70000",
    PUBLIC_URL: "desk",
    DATABASE_URL: "mysql://x",
  });

  expect(problems).toHaveLength(4);
  for (const name of ["PORT", "PORTAL_PORT", "PUBLIC_URL", "DATABASE_URL"]) {
    expect(String(problems)).toContain(`${name} must be`);
  }
});

test("an empty variable counts as unset, and every address is opened as this machine's own", () => {
  expect(readSettings({ PORT: "", HOST: "0.0.0.0" })).toMatchObject({
    port: 4000,
    publicUrl: "http://127.0.0.1:4000",
  });
});
