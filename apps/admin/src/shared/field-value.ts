import type { Json } from "@cookiedesk/domain/canonical-json";
import { conditionSchema } from "@cookiedesk/domain/platform/condition";
import { cookieKindSchema, partySchema } from "@cookiedesk/domain/policy/cookie-entry";
import { retentionSchema } from "@cookiedesk/domain/policy/retention";
import type { TFunction } from "i18next";

import { conditionWords } from "./condition-words.ts";
import { categoryName, retentionText } from "./cookie-value.ts";

/** A field's value in words, where no catalogue is at hand: providers go by their key. Nothing said is an empty text. */
export function fieldValue(
  t: TFunction<"shared">,
  field: string,
  value: Json,
  shownIn: string,
): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join(", ");
  switch (field) {
    case "retention": {
      const retention = retentionSchema.safeParse(value).data;
      return retention === undefined ? "" : retentionText(t, retention, shownIn);
    }
    case "kind": {
      const kind = cookieKindSchema.safeParse(value).data;
      return kind === undefined ? "" : t(`cookieKind.${kind}`);
    }
    case "party": {
      const party = partySchema.safeParse(value).data;
      return party === undefined ? "" : t(`party.${party}`);
    }
    case "category":
      return typeof value === "string" ? categoryName(t, value) : "";
    case "condition": {
      const condition = conditionSchema.safeParse(value).data;
      return condition === undefined ? "" : conditionWords(t, condition, shownIn);
    }
    case "orderKey":
      return t("conflict.anotherPlace");
    default:
      return typeof value === "string" ? value : "";
  }
}
