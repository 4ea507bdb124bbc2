import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";

import type { ActorContext } from "../context.ts";
import type { Place } from "../history-store.ts";
import { placeColumns, wrap } from "./stored-override.ts";

export type OverrideRow = Awaited<ReturnType<typeof findOverrides>>[number];

/** What these platforms do differently; those put back to the base's words are among them. */
export async function findOverrides(tx: Tx, platformIds: readonly string[]) {
  return tx.override.findMany({ where: { platformId: { in: [...platformIds] } } });
}

/** What a platform does differently now. */
export async function findActiveOverrides(tx: Tx, platformId: string): Promise<OverrideRow[]> {
  return tx.override.findMany({ where: { platformId, active: true } });
}

/** A platform's override of one field, active or put back; null where there never was one. */
export async function findOverride(
  tx: Tx,
  platformId: string,
  place: Place,
): Promise<OverrideRow | null> {
  return tx.override.findUnique({
    where: {
      platformId_partKind_partKey_field_locale: { platformId, ...placeColumns(place) },
    },
  });
}

export interface WrittenOverride {
  readonly value: Json;
  readonly anchor: Json;
  readonly active: boolean;
  readonly revision: number;
}

/** Writes an override's next revision, whether there is one or not. */
export async function writeOverride(
  tx: Tx,
  ctx: ActorContext,
  platformId: string,
  place: Place,
  written: WrittenOverride,
): Promise<void> {
  const key = { platformId, ...placeColumns(place) };
  const columns = {
    value: wrap(written.value),
    anchor: wrap(written.anchor),
    active: written.active,
    revision: written.revision,
    updatedAt: ctx.now(),
    updatedBy: ctx.actor.id,
  };
  await tx.override.upsert({
    where: { platformId_partKind_partKey_field_locale: key },
    create: { id: ctx.newId(), ...key, ...columns },
    update: columns,
  });
}
