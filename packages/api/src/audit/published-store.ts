import type { Db, Tx } from "@cookiedesk/db/connect";
import { changeKinds } from "@cookiedesk/domain/policy/publish";
import { z } from "zod";

import type { EntryRow } from "./read-store.ts";
import type { AuditEntryView } from "./view.ts";

export type Published = NonNullable<AuditEntryView["published"]>;

const numbered = z.object({ number: z.int() });
const kindSchema = z.enum(changeKinds);

/** Entry → what it published, for those that published a version; the rest of what there is to say stands in it. */
export async function findPublished(
  db: Db | Tx,
  entries: readonly EntryRow[],
): Promise<ReadonlyMap<string, Published>> {
  const ofPlatforms = versionsOf(entries, "policy.publish");
  const ofBases = versionsOf(entries, "basePolicy.publish");
  const versions = await db.policyVersion.findMany({
    where: { OR: ofPlatforms.map(({ id, number }) => ({ platformId: id, number })) },
    select: { platformId: true, number: true, versionHash: true, kind: true, note: true },
  });
  const baseVersions = await db.basePolicyVersion.findMany({
    where: { OR: ofBases.map(({ id, number }) => ({ basePolicyId: id, number })) },
    select: { basePolicyId: true, number: true, contentHash: true, kind: true, note: true },
  });
  const published = new Map<string, Published>();
  for (const { entry, id, number } of [...ofPlatforms, ...ofBases]) {
    const version = versions.find((one) => one.platformId === id && one.number === number);
    const base = baseVersions.find((one) => one.basePolicyId === id && one.number === number);
    const found = version ?? base;
    if (found === undefined) continue;
    const hash = version?.versionHash ?? base?.contentHash ?? "";
    const kind = kindSchema.parse(found.kind);
    published.set(entry, { number, hash, kind, note: found.note });
  }
  return published;
}

function versionsOf(entries: readonly EntryRow[], act: string) {
  return entries.flatMap((entry) => {
    const number = numbered.safeParse(entry.after).data?.number;
    return entry.act !== act || entry.subjectId === null || number === undefined
      ? []
      : [{ entry: entry.id, id: entry.subjectId, number }];
  });
}
