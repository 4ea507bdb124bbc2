import type { Tx } from "@cookiedesk/db/connect";
import {
  type Provider,
  providerKeySchema,
  providerSchema,
} from "@cookiedesk/domain/policy/provider";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { inTransaction } from "../transaction.ts";
import type { CreateProviderInput } from "./input.ts";
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
    await tx.$executeRaw`lock table "Provider" in share row exclusive mode`;
    const names = await tx.provider.findMany({ select: { key: true, name: true } });
    if (names.some(({ name }) => name.toLowerCase() === read.data.name.toLowerCase())) {
      return { ok: false, problems: [{ field: "name", code: "name_taken" }] };
    }
    const key = freeKey(read.data.name, new Set(names.map((one) => one.key)));
    await insertProvider(tx, ctx, { key, ...read.data });
    return { ok: true, key };
  });
}

/** Writes a provider whose key is free. */
export async function insertProvider(tx: Tx, ctx: ActorContext, provider: Provider) {
  const id = ctx.newId();
  await tx.provider.create({ data: { id, ...provider } });
  const part = { kind: "provider", key: provider.key };
  await recordChange(tx, ctx, id, {
    part,
    field: "created",
    locale: null,
    before: null,
    after: { ...provider },
    revision: 0,
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
