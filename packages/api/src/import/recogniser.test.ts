import { afterEach, expect, test } from "vitest";

import { createRecogniser } from "./recogniser.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function recogniser(limits?: Parameters<typeof createRecogniser>[0]) {
  const made = createRecogniser(limits);
  closing.push(made.close);
  return made.recognise;
}

const policy = {
  name: "policy.txt",
  bytes: new TextEncoder().encode(
    "Cookie policy\n\nWe use cookies on the https://a.example platform.\n",
  ),
};
const endless = {
  name: "endless.txt",
  bytes: new TextEncoder().encode(`Cookies\n\n${"a b\tc ".repeat(1_200_000)}`),
};

test("a document is recognised in its own process as it is in ours", async () => {
  expect(await recogniser()(policy)).toMatchObject({ file: "policy.txt", platform: { slug: "a" } });
});

test("one process answers for one document after another", async () => {
  const recognise = recogniser();
  for (const name of ["one.txt", "two.txt", "three.txt"]) {
    expect(await recognise({ ...policy, name })).toMatchObject({
      file: name,
      platform: { slug: "a" },
    });
  }
});

test("a document that takes more memory than one may is refused, not a fault", async () => {
  const recognise = recogniser({ milliseconds: 60_000, megabytes: 128 });
  expect(await recognise(endless)).toMatchObject({ error: { code: "too_complex" } });
});

test("a document that takes too long is refused by name, and the next one is read", async () => {
  const recognise = recogniser({ milliseconds: 1000, megabytes: 512 });
  const [slow, next] = await Promise.all([recognise(endless), recognise(policy)]);

  expect(slow).toMatchObject({ file: "endless.txt", error: { code: "too_complex" } });
  expect(next).toMatchObject({ file: "policy.txt", platform: { slug: "a" } });
});

test("while a long document is read, the program goes on", async () => {
  const recognise = recogniser();
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 5);
  await recognise(policy);
  turns = 0;
  await recognise(endless);
  clearInterval(timer);

  expect(turns).toBeGreaterThan(5);
});
