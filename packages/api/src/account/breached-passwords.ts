import { readFile } from "node:fs/promises";

const file = new URL("breached-passwords.txt", import.meta.url);
let reading: Promise<ReadonlySet<string>> | null = null;

/** Whether a password is on the list of those that were found in breaches most often, whatever its capitals. */
export async function isBreached(password: string): Promise<boolean> {
  // Read when somebody first chooses a password: most starts of the program need none.
  reading ??= readList();
  return (await reading).has(password.normalize("NFC").toLowerCase());
}

async function readList(): Promise<ReadonlySet<string>> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("# ")));
}
