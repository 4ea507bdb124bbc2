import type { Tx } from "@cookiedesk/db/connect";

/** On which day each of these platforms is to be looked at again; null where nobody said so. */
export async function findReviewDays(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; dueOn: string | null }[]> {
  return tx.$queryRaw<{ id: string; dueOn: string | null }[]>`
    select id, to_char("reviewDueOn", 'YYYY-MM-DD') as "dueOn"
    from "Platform" where id = any(${[...ids]}::uuid[]) order by id`;
}

/** Writes on which day these platforms are to be looked at again. */
export async function writeReviewDay(
  tx: Tx,
  ids: readonly string[],
  dueOn: string | null,
): Promise<void> {
  await tx.$executeRaw`
    update "Platform" set "reviewDueOn" = ${dueOn}::date where id = any(${[...ids]}::uuid[])`;
}
