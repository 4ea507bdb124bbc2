import type { BenchApi } from "./bench-api.ts";

type Pool = BenchApi["pool"];

/** How often dead rows are cleared away: autovacuum's own threshold, without its waiting. */
const rowsBetweenVacuums = 50;

/**
 * How many bytes the steps add to the database: the sum of pg_total_relation_size over every table, that is the rows,
 * their indexes and what is kept out of line. The space of dead rows counts as free again once it was vacuumed.
 */
export async function databaseGrowth(
  pool: Pool,
  steps: readonly (() => Promise<void>)[],
): Promise<number> {
  const before = await tableBytes(pool);
  await runVacuumed(pool, steps);
  return (await tableBytes(pool)) - before;
}

/** Does the steps as a database lives through them: dead rows are cleared away now and then, and at the end. */
export async function runVacuumed(
  pool: Pool,
  steps: readonly (() => Promise<void>)[],
): Promise<void> {
  for (const [at, step] of steps.entries()) {
    await step();
    if (at % rowsBetweenVacuums === 0) await pool.query("vacuum");
  }
  await pool.query("vacuum");
}

async function tableBytes(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ bytes: string }>(`
    select sum(pg_total_relation_size(c.oid)) as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')`);
  return Number(rows[0]?.bytes);
}
