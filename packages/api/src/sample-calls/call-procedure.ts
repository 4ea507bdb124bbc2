import type { Api } from "./world.ts";

/** Calls a procedure by its path, as a caller without types does. */
export async function callProcedure(api: Api, path: string, input: unknown): Promise<unknown> {
  const procedure = path
    .split(".")
    .reduce<unknown>((part, name) => Reflect.get(Object(part), name), api);
  if (typeof procedure !== "function") throw new Error(`${path} is no procedure`);
  return Reflect.apply(procedure, undefined, [input]);
}
