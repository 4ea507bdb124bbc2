import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import pg from "pg";
import type { TestProject } from "vitest/node";

import { deployMigrations } from "./deploy.ts";
import { startEmbeddedServer } from "./embedded-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly templateDatabaseUrl: string;
    /** A database that may be connected to while the template is copied. */
    readonly adminDatabaseUrl: string;
  }
}

/**
 * Vitest's global set-up: a migrated template that every test database is a copy of, on an embedded server in a
 * temporary folder, or on the server of DATABASE_URL where that is set. Both are gone after the run.
 */
export default async function setUpTestServer(project: TestProject) {
  const server = await openServer();
  const name = `cookiedesk_template_${process.pid}_${Date.now()}`;
  await runOn(server.adminUrl, `create database ${name}`);
  const templateDatabaseUrl = server.urlOf(name);
  await deployMigrations(templateDatabaseUrl);
  project.provide("templateDatabaseUrl", templateDatabaseUrl);
  project.provide("adminDatabaseUrl", server.adminUrl);

  return async function tearDown() {
    await runOn(server.adminUrl, `drop database ${name} with (force)`);
    await server.stop();
  };
}

async function openServer() {
  const adminUrl = process.env["DATABASE_URL"];
  if (adminUrl !== undefined && adminUrl !== "") {
    return {
      adminUrl,
      urlOf: (name: string) => withDatabase(adminUrl, name),
      stop: async () => {},
    };
  }

  const dataDir = await mkdtemp(path.join(tmpdir(), "cookiedesk-test-"));
  await chmod(dataDir, 0o755);
  // Nothing has to survive: no waiting for the disk.
  const settings = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=300",
  ];
  const server = await startEmbeddedServer({ dataDir, settings });
  return {
    adminUrl: server.urlOf("postgres"),
    urlOf: (name: string) => server.urlOf(name),
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The same server's address for another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** Runs one statement on a connection of its own. */
export async function runOn(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
