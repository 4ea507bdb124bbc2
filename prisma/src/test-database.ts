import { randomBytes } from "node:crypto";

import { inject } from "vitest";

import { connect, type Database } from "./connect.ts";
import { runOn, withDatabase } from "./test-server.ts";

/** For tests: a fresh, migrated database of their own; closing drops it. */
export async function createTestDatabase(): Promise<Omit<Database, "embedded">> {
  const templateUrl = inject("templateDatabaseUrl");
  const template = new URL(templateUrl).pathname.slice(1);
  const name = `cookiedesk_test_${randomBytes(8).toString("hex")}`;

  // Not through the template itself: PostgreSQL copies only what nobody is connected to.
  const adminUrl = inject("adminDatabaseUrl");
  await runOn(adminUrl, `create database ${name} template ${template}`);
  const connection = connect(withDatabase(templateUrl, name));
  return {
    ...connection,
    async close() {
      await connection.close();
      await runOn(adminUrl, `drop database ${name} with (force)`);
    },
  };
}
