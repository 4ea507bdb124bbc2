import type { BenchApi } from "./bench-api.ts";

type Pool = BenchApi["pool"];

/**
 * How many bytes the work adds to these schemas: tables, indexes and what is kept out of line, after VACUUM has made
 * the space of dead rows usable again, as autovacuum does. The work vacuums between its rounds with `settle`.
 */
export async function databaseGrowth(
  pool: Pool,
  work: (settle: () => Promise<void>) => Promise<void>,
): Promise<number> {
  const settle = () => vacuum(pool);
  await settle();
  const before = await tableBytes(pool);
  await work(settle);
  await settle();
  return (await tableBytes(pool)) - before;
}

async function vacuum(pool: Pool) {
  // A job is gone once it is done; here nothing does them.
  await pool.query("delete from graphile_worker._private_jobs");
  await pool.query("vacuum");
}

async function tableBytes(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ bytes: string }>(`
    select sum(pg_total_relation_size(c.oid)) as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')`);
  return Number(rows[0]?.bytes);
}
