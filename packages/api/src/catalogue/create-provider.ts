import { providerSchema } from "@cookiedesk/domain/policy/provider";

import type { ActorContext } from "../context.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { inTransaction } from "../transaction.ts";
import type { CreateProviderInput } from "./input.ts";
import { freeProviderKey } from "./provider-key.ts";
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
    const key = freeProviderKey(read.data.name, names);
    await insertProvider(tx, ctx, { key, ...read.data });
    return { ok: true, key };
  });
}
