import { providerKeySchema, providerSchema } from "@cookiedesk/domain/policy/provider";

import type { ActorContext } from "../context.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { inTransaction } from "../transaction.ts";
import type { CreateProviderInput } from "./input.ts";
import { findProviderNames, insertProvider, lockProviders } from "./provider-store.ts";
import type { CreatedProvider } from "./view.ts";

const newProviderSchema = providerSchema.omit({ key: true });

/** Adds a provider; every problem is named at its field. */
export async function createProvider(
  ctx: ActorContext,
  input: CreateProviderInput,
): Promise<CreatedProvider> {
  const read = newProviderSchema.safeParse(input);
  if (!read.success) {
    return {
      ok: false,
      problems: saveProblems(read.error).map(({ path, code }) => ({ field: path ?? "name", code })),
    };
  }
  return inTransaction(ctx.db, async (tx): Promise<CreatedProvider> => {
    await lockProviders(tx);
    const names = await findProviderNames(tx);
    if (names.some(({ name }) => name.toLowerCase() === read.data.name.toLowerCase())) {
      return { ok: false, problems: [{ field: "name", code: "name_taken" }] };
    }
    const key = freeKey(read.data.name, new Set(names.map((one) => one.key)));
    await insertProvider(tx, ctx, { key, ...read.data });
    return { ok: true, key };
  });
}

function freeKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  const wanted = providerKeySchema.safeParse(plain).success ? plain : "provider";
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(key)) return key;
  }
}
