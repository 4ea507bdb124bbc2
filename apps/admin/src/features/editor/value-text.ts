import type { Json } from "@cookiedesk/domain/canonical-json";
import { cookieKindSchema, partySchema } from "@cookiedesk/domain/policy/cookie-entry";
import { conditionSchema } from "@cookiedesk/domain/platform/condition";
import { formatPeriod, retentionSchema } from "@cookiedesk/domain/policy/retention";
import { useTranslation } from "react-i18next";

import { conditionWords } from "../../shared/condition-words.ts";
import { useEditor } from "./editor-context.ts";

/** Any field's value in words: what a cell shows, what is copied, what two texts are compared by. */
export function useValueText(): (field: string, value: Json) => string {
  const { t: shared, i18n } = useTranslation("shared");
  const { t } = useTranslation("editor");
  const { catalogue } = useEditor().view;
  const language = i18n.language;

  return (field, value) => {
    if (value === null) return "";
    if (field === "hidden") return value === true ? t("part.hidden") : t("part.shown");
    if (Array.isArray(value)) return value.join(", ");
    if (field === "retention") {
      const retention = retentionSchema.safeParse(value).data;
      if (retention === undefined) return "";
      if (retention === "session") return shared("retention.session");
      const period = formatPeriod(retention, language) ?? "";
      return retention.atMost === true ? shared("retention.atMost", { period }) : period;
    }
    if (field === "condition") {
      const condition = conditionSchema.safeParse(value).data;
      return condition === undefined ? "" : conditionWords(shared, condition, language);
    }
    if (typeof value !== "string")
      return typeof value === "boolean" || typeof value === "number" ? String(value) : "";
    switch (field) {
      case "provider":
        return catalogue.providers.find(({ key }) => key === value)?.name ?? value;
      case "category": {
        const title = catalogue.categories.find(({ key }) => key === value)?.title;
        return title?.[language] ?? title?.["en"] ?? Object.values(title ?? {})[0] ?? value;
      }
      case "party": {
        const party = partySchema.safeParse(value).data;
        return party === undefined ? value : shared(`party.${party}`);
      }
      case "kind": {
        const kind = cookieKindSchema.safeParse(value).data;
        return kind === undefined ? value : shared(`cookieKind.${kind}`);
      }
      default:
        return value;
    }
  };
}
