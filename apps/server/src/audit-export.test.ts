import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

import { type Browser, startTestDesk, type TestDesk } from "./test-desk.ts";

let desk: TestDesk;
let ada: Browser;
beforeAll(async () => {
  desk = await startTestDesk();
  await desk.addPerson("ada@example.org");
  await desk.addPerson("ed@example.org", "editor");
  ada = desk.browser();
  await ada.signIn("ada@example.org");
  for (const name of ["North", "=1+1", "South"]) await ada.mutate("group.create", { name });
});
afterAll(() => desk.close());

function download({ cookies }: Browser, address: string) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return desk.app.inject({ url: address, headers: { cookie: cookie.join("; ") } });
}

const lineSchema = z.looseObject({ act: z.string(), after: z.unknown() });

function linesOf(body: string) {
  return body
    .trimEnd()
    .split("\n")
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

test("the record is downloaded as JSON lines, the oldest act first, the export itself last", async () => {
  const { statusCode, headers, body } = await download(ada, "/api/audit.jsonl");

  expect(statusCode).toBe(200);
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="audit-[\d-]+\.jsonl"$/u);
  expect(linesOf(body).map(({ act }) => act)).toEqual([
    "session.begin",
    "group.create",
    "group.create",
    "group.create",
    "audit.export",
  ]);
});

test("a file holds what the filter lets through, and its entry names the filter", async () => {
  const { body } = await download(ada, "/api/audit.jsonl?act=group.create");
  expect(linesOf(body)).toHaveLength(3);

  const rows = await desk.db.auditEntry.findMany({
    where: { act: "audit.export" },
    orderBy: { id: "desc" },
    take: 1,
  });
  expect(rows).toMatchObject([{ after: { format: "jsonl", act: "group.create" } }]);
});

test("the CSV has a heading, the fields that changed and no formula", async () => {
  const { headers, body } = await download(ada, "/api/audit.csv?act=group.create");
  expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  const [heading, ...lines] = body.trimEnd().split("\r\n");
  expect(heading).toMatch(/^\u{FEFF}"time","entry","by"/u);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(`"'=1+1"`);
});

test("nobody without a session, and no editor, gets a line or leaves an entry", async () => {
  const ed = desk.browser();
  await ed.signIn("ed@example.org");
  const before = await desk.db.auditEntry.count();

  for (const format of ["csv", "jsonl"]) {
    expect((await desk.app.inject(`/api/audit.${format}`)).statusCode).toBe(401);
    const refused = await download(ed, `/api/audit.${format}`);
    expect([refused.statusCode, refused.json()]).toEqual([403, { error: { code: "not_allowed" } }]);
  }
  expect(await desk.db.auditEntry.count()).toBe(before);
});

test("a filter that there is not is refused", async () => {
  for (const query of ["userId=1", "by=a&by=b", "from=yesterday", "group=everything"])
    expect((await download(ada, `/api/audit.csv?${query}`)).statusCode).toBe(400);
});
