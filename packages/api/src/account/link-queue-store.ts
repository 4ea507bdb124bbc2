import type { Tx } from "@cookiedesk/db/connect";

import type { LinkKind } from "./link-store.ts";

/**
 * Leaves a job behind that makes a link and sends it. The queue never has the link itself. A job for nobody does nothing:
 * whoever asks for a link learns nothing by how long the answer takes.
 */
export async function enqueueLink(
  tx: Tx,
  { personId, kind, by, key }: { personId: string | null; kind: LinkKind; by: string; key: string },
): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      'link',
      json_build_object('personId', ${personId}::text, 'kind', ${kind}::text, 'by', ${by}::text),
      job_key := 'link:' || ${kind}::text || ':' || ${key}::text)`;
}
