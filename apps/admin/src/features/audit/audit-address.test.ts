import { expect, test } from "vitest";

import { changeAuditAddress, exportAddress, readAuditAddress } from "./audit-address.ts";

const read = (query: string) => readAuditAddress(new URLSearchParams(query));

test("an address without a word asks for everything", () => {
  expect(read("")).toEqual({});
  expect(read("entry=1&group=nonsense&from=yesterday&to=&by=")).toEqual({});
});

test("both days are within what is asked for, in the reader's zone", () => {
  expect(read("from=2026-11-20&to=2026-11-20")).toEqual({
    from: new Date(2026, 10, 20).toISOString(),
    to: new Date(2026, 10, 21).toISOString(),
  });
});

test("a person, a group of acts, one act and a subject are read as they are", () => {
  const said = { by: "ada", group: "people", act: "person.invite", subject: "babel" };
  expect(read(new URLSearchParams(said).toString())).toEqual(said);
});

test("another filter closes the entry that is open, and opening one keeps the filter", () => {
  const query = new URLSearchParams("by=ada&entry=1");
  expect(changeAuditAddress(query, { by: "ben" }).toString()).toBe("by=ben");
  expect(changeAuditAddress(query, { entry: "2" }).toString()).toBe("by=ada&entry=2");
  expect(changeAuditAddress(query, { by: null }).toString()).toBe("");
});

test("the file is of what is shown", () => {
  expect(exportAddress("csv", {})).toBe("/api/audit.csv");
  expect(exportAddress("jsonl", { by: "a b", group: "people" })).toBe(
    "/api/audit.jsonl?by=a+b&group=people",
  );
});
