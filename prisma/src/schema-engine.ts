import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
// Prisma's own engine as WebAssembly: the binary that its command line wants cannot always be downloaded.
import { SchemaEngine } from "@prisma/schema-engine-wasm";

/**
 * The SQL that turns a database of one Prisma schema into one of another; empty where they agree.
 * Both sides are schema texts; the database is only asked for its version. `from` is null for an empty one.
 */
export async function diffSchemas(
  from: string | null,
  to: string,
  databaseUrl: string,
): Promise<string> {
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({ connectionString: databaseUrl }),
  );
  const engine = await SchemaEngine.new({ datamodels: [["schema.prisma", to]] }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: from === null ? { tag: "empty" } : { tag: "schemaDatamodel", files: [schemaFile(from)] },
    to: { tag: "schemaDatamodel", files: [schemaFile(to)] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return stdout === null || stdout.trim() === "-- This is an empty migration." ? "" : stdout;
}

function schemaFile(content: string) {
  return { path: "schema.prisma", content };
}
