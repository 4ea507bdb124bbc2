import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

import { afterEach, expect, test } from "vitest";

const program = fileURLToPath(new URL("main.ts", import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

test("it says where it listens, to people and to the program that started it, and ends on request", async () => {
  const child = start({ PORTAL_PORT: "0", DATA_DIR: "/nonexistent" });
  const message = await firstMessage(child);

  expect(JSON.stringify(message)).toMatch(/^\{"listening":"http:\/\/127\.0\.0\.1:\d+"\}$/u);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("it ends when the program that started it is gone", async () => {
  const child = start({ PORTAL_PORT: "0", DATA_DIR: "/nonexistent" });
  await firstMessage(child);

  child.disconnect();
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a port in use is named, with the setting that changes it", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  const child = start({ PORTAL_PORT: port, DATA_DIR: "/nonexistent" });
  const said = readAll(child);

  expect(await once(child, "exit")).toEqual([1, null]);
  expect(await said).toContain(`Port ${port} is in use. Set PORTAL_PORT`);
  taken.close();
});

test("a port that is none is refused with a sentence", async () => {
  const child = start({ PORTAL_PORT: "http" });
  const said = readAll(child);

  expect(await once(child, "exit")).toEqual([1, null]);
  expect(await said).toContain('PORTAL_PORT is "http"');
});

function start(settings: Record<string, string>): ChildProcess {
  const child = fork(program, {
    env: { ...process.env, HOST: "127.0.0.1", ...settings },
    silent: true,
  });
  started.push(child);
  return child;
}

/** Fails at once where the program ends without a word. */
async function firstMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(([code]) =>
    Promise.reject(new Error(`ended with ${String(code)}`)),
  );
  const [message] = (await Promise.race([once(child, "message"), ended])) as [unknown];
  ended.catch(() => undefined);
  return message;
}

async function readAll({ stderr }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stderr ?? []) text += String(chunk);
  return text;
}
