import path from "node:path";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { platformHere } from "@cookiedesk/artefacts/pointer";
import { openDatabase } from "@cookiedesk/db/connect";
import { hashSchema } from "@cookiedesk/domain/hash";
import { slugSchema } from "@cookiedesk/domain/platform/platform";
import { z } from "zod";

/** What database and artefact store say of one platform while no program runs. */
export interface LedgerState {
  /** How many versions the database has. */
  readonly published: number;
  /** The version that the public side would show; 0 for none. */
  readonly shown: number;
  /** What is lost, doubled or half there, in words; empty where all is well. */
  readonly faults: readonly string[];
}

const rowSchema = z.object({
  number: z.int(),
  leaves: z.int(),
  current: z.int().nullable(),
  versionHash: hashSchema,
});

export async function readLedgerState(dataDir: string, slug: string): Promise<LedgerState> {
  const rows = await readVersions(dataDir, slug);
  const store = createFolderStore(path.join(dataDir, "artefacts"));
  const pointer = platformHere(await store.readPointer(slugSchema.parse(slug)));
  const faults: string[] = [];

  for (const [index, row] of rows.entries()) {
    if (row.number !== index + 1) faults.push(`number ${row.number} stands in place ${index + 1}`);
    if (row.leaves !== 1) faults.push(`version ${row.number} has ${row.leaves} leaves`);
    if (row.current !== rows.length)
      faults.push(`current is ${row.current}, the newest is ${rows.length}`);
  }
  const shown = pointer?.current ?? 0;
  if (shown > rows.length) faults.push(`version ${shown} is shown and was never published`);
  for (const version of pointer?.versions ?? []) {
    if (rows[version.number - 1]?.versionHash !== version.versionHash) {
      faults.push(`version ${version.number} is shown with another hash than the ledger's`);
    }
    for (const { html, json, md } of Object.values(version.locales)) {
      const there = await Promise.all([html, json, md].map((hash) => store.readBlob(hash)));
      if (there.includes(null))
        faults.push(`version ${version.number} is shown, and bytes of it are missing`);
    }
  }
  return { published: rows.length, shown, faults };
}

async function readVersions(dataDir: string, slug: string) {
  const database = await openDatabase({ dataDir });
  try {
    const { rows } = await database.pool.query(
      `select v.number, v."versionHash", c.number as current,
        (select count(*)::int from "LedgerLeaf" l where l."versionId" = v.id) as leaves
       from "PolicyVersion" v join "Platform" p on p.id = v."platformId"
       left join "CurrentVersion" c on c."platformId" = p.id
       where p.slug = $1 order by v.number`,
      [slug],
    );
    return z.array(rowSchema).parse(rows);
  } finally {
    await database.close();
  }
}
