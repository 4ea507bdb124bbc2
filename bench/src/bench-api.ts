import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { type ActorContext, allGrants } from "@cookiedesk/api/context";
import { createIdMaker } from "@cookiedesk/api/new-id";
import { appRouter } from "@cookiedesk/api/router";
import { createCaller } from "@cookiedesk/api/trpc";
import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { connect, type Database } from "@cookiedesk/db/connect";
import { deployMigrations } from "@cookiedesk/db/deploy";
import { startEmbeddedServer } from "@cookiedesk/db/embedded-server";
import { hashOf } from "@cookiedesk/domain/hash";
import { runMigrations } from "graphile-worker";

const callerOf = createCaller(appRouter);

/** The API on an embedded database in a folder that is gone afterwards. */
export interface BenchApi {
  readonly ctx: ActorContext;
  /** The same, for an act by itself: it leaves its own entry in the audit. */
  doing(act: string): ActorContext;
  readonly pool: Database["pool"];
  readonly call: ReturnType<typeof callerOf>;
}

/**
 * Runs the work on a new, empty database. It is as durable as the one that `npm start` runs unless settings say
 * otherwise. Published files are hashed and not kept: what is measured here is the database.
 */
export async function withBenchApi<Result>(
  { settings = [] }: { settings?: readonly string[] },
  work: (api: BenchApi) => Promise<Result>,
): Promise<Result> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "cookiedesk-bench-"));
  // The server may have to run as another account than ours.
  await chmod(dataDir, 0o755);
  const server = await startEmbeddedServer({ dataDir: path.join(dataDir, "postgres"), settings });
  try {
    const url = server.urlOf("postgres");
    await deployMigrations(url);
    await runMigrations({ connectionString: url });
    const { db, pool, close } = connect(url);
    try {
      const ctx = createContext(db, path.join(dataDir, "artefacts"));
      const doing = (act: string) => ({ ...ctx, entry: { id: ctx.newId(), act } });
      return await work({ ctx, doing, pool, call: callerOf(ctx) });
    } finally {
      await close();
    }
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function createContext(db: Database["db"], folder: string): ActorContext {
  const now = () => new Date();
  const newId = createIdMaker(now);
  return {
    db,
    artefacts: { ...createFolderStore(folder), putBlob: async (bytes) => hashOf(bytes) },
    // As long as the ids of accounts are: the database keeps it with every edit and version.
    actor: {
      id: "benchbenchbenchbenchbenchbenchbe",
      name: "Bench",
      email: "bench@example.org",
      grants: allGrants,
    },
    now,
    newId,
    entry: { id: newId(), act: "bench" },
    detectLanguage: () => null,
    recognise: async () => {
      throw new Error("the bench recognises no documents");
    },
    portalUrl: "http://portal.example",
    publicUrl: "http://desk.example",
    mail: null,
    hashPassword: async () => {
      throw new Error("the bench has no accounts");
    },
    verifyPassword: async () => {
      throw new Error("the bench has no accounts");
    },
    sessionId: null,
    // Every request has one, and the audit keeps it.
    requestId: newId(),
  };
}
