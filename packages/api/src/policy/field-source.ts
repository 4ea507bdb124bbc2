import type { Json } from "@cookiedesk/domain/canonical-json";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { FieldRef, PartRef } from "@cookiedesk/domain/policy/policy-field";
import { baseValue } from "@cookiedesk/domain/policy/resolve";
import { isSameValue } from "@cookiedesk/domain/policy/save-field";

import { scalarOf } from "./field-store.ts";
import type { OverrideRow } from "./override-store.ts";
import { placeColumns, unwrap } from "./stored-override.ts";
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
      ...(text === undefined ? {} : stampOf(text, nameOf)),
    };
  };
}

/** A base's part, as a platform sees it. */
export function inheritedSource(
  part: PartRef,
  content: PolicyContent,
  overrides: ReadonlyMap<string, OverrideRow>,
  nameOf: NameOf,
): FieldSource {
  const read = (ref: FieldRef) => {
    const row = overrides.get(placeKey(ref));
    const base = baseValue(content, ref);
    const own = row?.active === true;
    return {
      value: own ? unwrap(row.value) : base,
      base,
      own,
      revision: row?.revision ?? 0,
      conflict: own && !isSameValue(unwrap(row.anchor), base),
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
      const { row: _row, ...rest } = read({ part, field, locale: null });
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
