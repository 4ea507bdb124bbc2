import { type Database, openDatabase } from "@cookiedesk/db/connect";
import { deployMigrations } from "@cookiedesk/db/deploy";

import { prepareQueue } from "./worker.ts";

interface OpenOptions {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Refuse a data folder that another process of ours has open. */
  readonly exclusive: boolean;
}

/** The database, its tables as this release wants them. */
export async function openMigratedDatabase({
  databaseUrl,
  dataDir,
  exclusive,
}: OpenOptions): Promise<Database> {
  const database = await openDatabase({ databaseUrl, dataDir }).catch((error: unknown) => {
    if (databaseUrl === undefined) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database that DATABASE_URL names does not answer: ${reason}`, {
      cause: error,
    });
  });
  try {
    const owner = database.embedded?.startedBy ?? null;
    if (exclusive && owner !== null) {
      throw new Error(
        `The data folder ${dataDir} is in use by process ${owner.pid}. Stop that one first, or set DATA_DIR to another folder.`,
      );
    }
    const applied = await deployMigrations(database.url);
    if (applied.length > 0) {
      const place = database.embedded === null ? "" : ` in ${database.embedded.folder}`;
      console.error(`Prepared the database${place} (${applied.length} migrations).`);
    }
    await prepareQueue(database.url);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
