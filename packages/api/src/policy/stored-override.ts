import { localeSchema } from "@cookiedesk/domain/locale";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { Override } from "@cookiedesk/domain/policy/override";
import { type FieldRef, partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import type { Place } from "../history-store.ts";
import type { OverrideRow } from "./override-store.ts";

const wrapped = z.object({ value: z.json() });

/** A JSON value as a column keeps it: a bare null would be a database null. */
export function wrap(value: Json): { value: Json } {
  return { value };
}

/** The JSON value that a column keeps. */
export function unwrap(column: unknown): Json {
  return wrapped.parse(column).value;
}

/** An override as the domain reads it. */
export function toOverride(row: OverrideRow): Override {
  return { ...refOfOverride(row), value: unwrap(row.value), anchor: unwrap(row.anchor) };
}

/** The place that an override is of. */
export function refOfOverride({
  partKind,
  partKey,
  field,
  locale,
}: Pick<OverrideRow, "partKind" | "partKey" | "field" | "locale">): FieldRef {
  return {
    part: partRefSchema.parse({ kind: partKind, key: partKey }),
    field,
    locale: locale === "" ? null : localeSchema.parse(locale),
  };
}

/** The columns that name a field; a locale of null is kept as "", which can be unique. */
export function placeColumns({ part, field, locale }: Place) {
  return { partKind: part.kind, partKey: part.key, field, locale: locale ?? "" };
}
