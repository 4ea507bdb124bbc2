import { expect, inject, test } from "vitest";

import { openDatabase } from "./connect.ts";
import { withDatabase } from "./test-server.ts";

test("a server that does not answer is told with its reason", async () => {
  const opening = openDatabase({ databaseUrl: "postgresql://a@localhost:1/x", dataDir: "unused" });
  await expect(opening).rejects.toThrow(/does not answer: .*ECONNREFUSED/u);
});

test("a database that is not there is named", async () => {
  const databaseUrl = withDatabase(inject("adminDatabaseUrl"), "nowhere");
  const opening = openDatabase({ databaseUrl, dataDir: "unused" });
  await expect(opening).rejects.toThrow('database "nowhere" does not exist');
});
