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

test("mail takes a server and a sender, and both have to make sense", () => {
  const server = "smtp://mail.example.org:2525";
  const from = "Cookiedesk <desk@example.org>";
  expect(readSettings({ SMTP_URL: server, MAIL_FROM: from })).toMatchObject({
    mail: { smtpUrl: server, from },
  });
  expect(readSettings({})).toMatchObject({ mail: null });
  expect(String(readSettings({ SMTP_URL: server }))).toContain("go together");
  expect(String(readSettings({ MAIL_FROM: from }))).toContain("go together");
  expect(String(readSettings({ SMTP_URL: "https://x", MAIL_FROM: from }))).toContain(
    "SMTP_URL must",
  );
  for (const wrong of ["desk", "desk@example.org\nBcc: all@example.org", "<a@b> <c@d>"])
    expect(String(readSettings({ SMTP_URL: server, MAIL_FROM: wrong }))).toContain(
      "MAIL_FROM must",
    );
});

test("an empty variable counts as unset, and every address is opened as this machine's own", () => {
  expect(readSettings({ PORT: "", HOST: "0.0.0.0" })).toMatchObject({
    port: 4000,
    publicUrl: "http://127.0.0.1:4000",
  });
});
