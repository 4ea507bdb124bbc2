import { openDatabase } from "@cookiedesk/db/connect";

/** Ends every session as time does: by their rows, while the program runs. Answers how many there were. */
export async function endAllSessions(dataDir: string): Promise<number> {
  return ask(dataDir, `delete from "Session"`, []);
}

/** How often this very value was saved. */
export async function countSaves(dataDir: string, value: string): Promise<number> {
  return ask(dataDir, `select id from "FieldChange" where "after" ->> 'value' = $1`, [value]);
}

async function ask(dataDir: string, query: string, values: string[]): Promise<number> {
  const database = await openDatabase({ dataDir });
  try {
    return (await database.pool.query(query, values)).rowCount ?? 0;
  } finally {
    await database.close();
  }
}
