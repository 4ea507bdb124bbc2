import { expect, test } from "vitest";

import { findPasswordProblem } from "./password-problem.ts";

const ada = { name: "Ada Moreau-Lefèvre", email: "ada.moreau@ministry.example" };

async function codeOf(password: string, person = ada): Promise<string | null> {
  return (await findPasswordProblem(password, person))?.code ?? null;
}

test("twelve to 128 characters are taken, of any kind", async () => {
  expect(await codeOf("elevenchars")).toBe("too_short");
  expect(await codeOf("twelve signs")).toBeNull();
  expect(await codeOf("é".repeat(2) + "çà ẞ 汉字 نص ok")).toBeNull();
  expect(await codeOf("zq ".repeat(42) + "zq")).toBeNull();
  expect(await codeOf("zq ".repeat(43))).toBe("too_long");
});

test.each([
  "passwordpassword",
  "PASSWORDpassword",
  "123456789012",
  "qwertyuiop12",
  "1q2w3e4r5t6y",
  "iloveyou1234",
  "administrator",
])("%s is refused, because everybody tries it", async (password) => {
  expect(await codeOf(password)).toBe("breached");
});

test.each([
  "ada.moreau@ministry.example",
  "Ada.Moreau2026!",
  "moreau-lefèvre",
  "cookiedesk2026",
  "CookiedeskAda1",
  "ministryMoreau",
])("%s is refused to Ada Moreau, because it is her own name", async (password) => {
  expect(await codeOf(password)).toBe("breached");
});

test("a sentence may have one's name in it", async () => {
  expect(await codeOf("moreau grows seven tall beans")).toBeNull();
  expect(await codeOf("Cookiedesk is open on mondays")).toBeNull();
});

test("what is her own name is nobody else's", async () => {
  const ben = { name: "Ben", email: "ben@example.org" };
  expect(await codeOf("moreau-lefèvre", ben)).toBeNull();
});
