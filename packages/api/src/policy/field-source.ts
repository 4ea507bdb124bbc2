import type { Json } from "@cookiedesk/domain/canonical-json";
import type { RebasedOverrides } from "@cookiedesk/domain/merge/rebase-overrides";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { FieldRef, PartRef } from "@cookiedesk/domain/policy/policy-field";
import { baseValue } from "@cookiedesk/domain/policy/resolve";

import { scalarOf } from "./field-store.ts";
import type { OverrideRow } from "./override-store.ts";
import { placeColumns } from "./stored-override.ts";
import { revisionsOf, type StoredPart, type TextRow } from "./stored-part.ts";
import type { ProseField, ScalarField } from "./view.ts";

/** Where the editor reads a part's fields: from its owner, or through a platform's overrides from the base. */
export interface FieldSource {
  prose(field: string, locale: string): ProseField;
  scalar(field: string): ScalarField;
}

type NameOf = (id: string) => string;

/** A part that its subject owns: the draft of a base, or a platform's own section or row. */
export function ownSource(part: StoredPart, nameOf: NameOf): FieldSource {
  const revisions = revisionsOf(part.row);
  return {
    prose: textSource(part.texts, nameOf),
    scalar: (field) => ({
      value: field === "hidden" ? false : scalarOf(part, field),
      base: null,
      own: true,
      revision: revisions[field] ?? 0,
      conflict: false,
    }),
  };
}

/** The texts of a part that has no fields but prose: the policy itself. */
export function textSource(texts: readonly TextRow[], nameOf: NameOf): FieldSource["prose"] {
  return (field, locale) => {
    const text = texts.find((one) => one.field === field && one.locale === locale);
    return {
      value: text?.value ?? null,
      base: null,
      own: true,
      revision: text?.revision ?? 0,
      conflict: false,
      merged: null,
      ...(text === undefined ? {} : stampOf(text, nameOf)),
    };
  };
}

/** What a platform does differently: as it was written, and as it counts on the base of now. */
export interface PlatformOverrides {
  /** By place; those put back are among them. */
  readonly rows: ReadonlyMap<string, OverrideRow>;
  readonly rebased: RebasedOverrides;
}

/** A base's part, as a platform sees it. */
export function inheritedSource(
  part: PartRef,
  content: PolicyContent,
  { rows, rebased }: PlatformOverrides,
  nameOf: NameOf,
): FieldSource {
  const atPlace = <At extends FieldRef>(all: readonly At[], ref: FieldRef) =>
    all.find((one) => placeKey(one) === placeKey(ref));
  const read = (ref: FieldRef) => {
    const row = rows.get(placeKey(ref));
    const base = baseValue(content, ref);
    const override = atPlace(rebased.overrides, ref);
    const merged = atPlace(rebased.merged, ref);
    return {
      value: override === undefined ? base : override.value,
      base,
      own: override !== undefined,
      revision: row?.revision ?? 0,
      conflict: atPlace(rebased.conflicts, ref) !== undefined,
      merged:
        merged === undefined
          ? null
          : { own: textOrNull(merged.own), formerBase: textOrNull(merged.formerAnchor) },
      row,
    };
  };
  return {
    prose(field, locale) {
      const { row, value, base, ...rest } = read({
        part,
        field,
        locale: locale as FieldRef["locale"],
      });
      return {
        ...rest,
        value: textOrNull(value),
        base: textOrNull(base),
        ...(row === undefined ? {} : stampOf(row, nameOf)),
      };
    },
    scalar(field) {
      const { row: _row, merged: _merged, ...rest } = read({ part, field, locale: null });
      return rest;
    },
  };
}

/** One place as a key of a map. */
export function placeKey(ref: FieldRef): string {
  const { partKind, partKey, field, locale } = placeColumns(ref);
  return [partKind, partKey, field, locale].join("\n");
}

function stampOf({ updatedAt, updatedBy }: { updatedAt: Date; updatedBy: string }, nameOf: NameOf) {
  return { updatedAt: updatedAt.toISOString(), updatedBy: nameOf(updatedBy) };
}

function textOrNull(value: Json): string | null {
  return typeof value === "string" ? value : null;
}
