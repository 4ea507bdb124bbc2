import { afterAll, beforeAll, expect, test } from "vitest";

import { Prisma } from "../generated/client.ts";
import { createTestDatabase } from "./test-database.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Reading names every column of the model, so one that has no migration yet is an error of the database. */
test.each(Object.values(Prisma.ModelName))(
  "%s has every column that the schema says",
  async (model) => {
    const reader: unknown = Reflect.get(
      database.db,
      model.charAt(0).toLowerCase() + model.slice(1),
    );
    if (!canRead(reader)) throw new Error(`the client has no ${model}`);
    // A new deployment has one row: what holds for the whole operator.
    const kept = model === "Organisation" ? { id: 1, approvals: 0 } : null;
    expect(await reader.findFirst()).toEqual(kept);
  },
);

function canRead(value: unknown): value is { findFirst(): Promise<unknown> } {
  return typeof value === "object" && value !== null && "findFirst" in value;
}
