import { canonicalJson, type Json } from "@cookiedesk/domain/canonical-json";
import type { Override } from "@cookiedesk/domain/policy/override";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import { baseValue, findPart } from "@cookiedesk/domain/policy/resolve";

import type { ReadDocument } from "./document-fields.ts";
import type { ImportWarning } from "./imported-document.ts";
import { isSlip } from "./near-text.ts";
import { doubtful } from "./reading.ts";

/** What a document says differently from the base, and what it leaves out on purpose. Slips are warnings, never overrides. */
export function differencesOf(
  one: ReadDocument,
  all: readonly ReadDocument[],
  base: PolicyContent,
): { overrides: Override[]; warnings: ImportWarning[] } {
  const overrides: Override[] = [];
  const warnings: ImportWarning[] = one.unfit.map(({ part, field, text }) => ({
    code: "not_understood",
    message: `The ${field} of “${part.key}” is nothing that a policy can hold.`,
    excerpt: text,
  }));

  for (const { part, field, isProse, reading } of one.fields) {
    if (part.kind !== "policy" && findPart(base, part) === undefined) continue;
    const locale = isProse ? one.locale : null;
    const anchor = baseValue(base, { part, field, locale });
    if (canonicalJson(anchor) === canonicalJson(reading.value)) continue;
    if (one.document.isPartial && isBeginningOf(reading.value, anchor)) continue;
    if (reading.confidence < doubtful || isSlipOf(reading.value, anchor)) {
      const excerpt =
        typeof reading.value === "string" ? reading.value : JSON.stringify(reading.value);
      warnings.push({
        code: "differs_slightly",
        message: `The ${field} of “${part.key}” differs from the base; the base's was kept.`,
        excerpt,
      });
    } else overrides.push({ part, field, locale, value: reading.value, anchor });
  }
  return { overrides: [...overrides, ...hiddenParts(one, all, base)], warnings };
}

function isBeginningOf(value: Json, anchor: Json): boolean {
  return (
    typeof value === "string" &&
    typeof anchor === "string" &&
    anchor.startsWith(value.slice(0, -1).trimEnd())
  );
}

function isSlipOf(value: Json, anchor: Json): boolean {
  return typeof value === "string" && typeof anchor === "string" && isSlip(value, anchor);
}

/** Parts that no whole document of the platform has. What a condition leaves out anyway needs no hiding. */
function hiddenParts(
  one: ReadDocument,
  all: readonly ReadDocument[],
  base: PolicyContent,
): Override[] {
  if (one.document.isPartial) return [];
  const { platform } = one.document.source;
  const ofPlatform = all.filter(({ document }) => document.source.platform?.url === platform?.url);
  const isLacking = (kind: "sections" | "cookies", key: string) =>
    ofPlatform.every(({ document }) => !document[kind].has(key));
  const parts: PartRef[] = [
    ...base.sections
      .filter(({ key }) => isLacking("sections", key))
      .map(({ key }): PartRef => ({ kind: "section", key })),
    ...base.cookies
      .filter(({ key, condition }) => condition === null && isLacking("cookies", key))
      .map(({ key }): PartRef => ({ kind: "cookie", key })),
  ];
  return parts.map((part) => ({ part, field: "hidden", locale: null, value: true, anchor: false }));
}
