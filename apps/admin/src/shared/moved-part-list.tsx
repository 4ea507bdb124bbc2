import { metadataFields } from "@cookiedesk/domain/compare/compare-metadata";
import type { MovedPart } from "@cookiedesk/domain/review/moved-parts";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { listLanguages } from "./change-summary.ts";
import { languageName } from "./language-name.ts";
import classes from "./moved-part-list.module.css";
import { State } from "./state.tsx";

/** The parts of a draft that are no longer what was submitted, each with what became of it and in which languages. */
export function MovedPartList({ moved }: { moved: readonly MovedPart[] }) {
  const { t, i18n } = useTranslation("shared");
  if (moved.length === 0) return null;
  return (
    <ul className={classes["moved"]}>
      {moved.map((part) => (
        <li key={`${part.kind} ${part.key}`}>
          <span>{movedPartName(t, part, i18n.language)}</span> <State is={part.change} />{" "}
          {part.locales.length === 0 || part.kind === "locale" ? null : (
            <span className="quiet">
              {t("movedPart.in", { languages: listLanguages(part.locales, i18n.language) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function movedPartName(
  t: TFunction<"shared">,
  { kind, key, name }: MovedPart,
  shownIn: string,
): string {
  switch (kind) {
    case "policy":
      return t("part.policy");
    case "section":
      return t("movedPart.section", { name });
    case "cookie":
      return name;
    case "category":
      return t("movedPart.category", { name });
    case "locale":
      return languageName(key, shownIn);
    case "platform": {
      const field = metadataFields.find((known) => known === key);
      return field === undefined ? name : t(`movedPart.${field}`);
    }
  }
}
