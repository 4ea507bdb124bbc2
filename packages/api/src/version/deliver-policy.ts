import type { ArtefactStore } from "@cookiedesk/artefacts/artefact-store";
import {
  type PlatformPointer,
  type Pointer,
  redirectPointerSchema,
} from "@cookiedesk/artefacts/pointer";
import type { Db } from "@cookiedesk/db/connect";

import { inTransaction } from "../transaction.ts";
import { buildPointer } from "./build-pointer.ts";
import {
  findWhereabouts,
  lockDelivery,
  markDelivered,
  type Whereabouts,
} from "./delivery-store.ts";

export interface DeliveryContext {
  readonly db: Db;
  readonly artefacts: ArtefactStore;
  readonly now: () => Date;
}

/** Lets the public side show what is published. Doing it again, or late, does no harm. */
export async function deliverPolicy(
  { db, artefacts, now }: DeliveryContext,
  { platformId }: { platformId: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockDelivery(tx, platformId);
    const whereabouts = await findWhereabouts(tx, platformId);
    if (whereabouts === null) return;
    const pointer = await buildPointer(tx, artefacts, { platformId, whereabouts });
    if (pointer === null) return;
    // The platform first: whoever is sent on from a former slug finds it.
    for (const one of [pointer, ...redirectsTo(pointer, whereabouts)]) await put(artefacts, one);
    await markDelivered(tx, platformId, pointer.current, now());
  });
}

async function put(artefacts: ArtefactStore, pointer: Pointer): Promise<void> {
  if ((await artefacts.writePointer(pointer)) === "older") {
    throw new Error(
      `${pointer.slug}: the public files are of a later version than ${pointer.current}; they belong to another database`,
    );
  }
}

/** From every slug that the platform once had straight to the one of today. */
function redirectsTo({ slug, current }: PlatformPointer, { formerAddresses }: Whereabouts) {
  return formerAddresses
    .filter((former) => former.slug !== null)
    .map((former) =>
      redirectPointerSchema.parse({ schema: 1, slug: former.slug, movedTo: slug, current }),
    );
}
