import { useTranslation } from "react-i18next";

import { languageName } from "../../../shared/language-name.ts";
import type { PersonLine } from "./person-table.tsx";

/** A role in words: "Editor everywhere", "Translator for Cities: French, German". */
export function useGrantWords() {
  const { t, i18n } = useTranslation("settings");
  const { t: shared } = useTranslation("shared");
  return ({ role, group, locales }: PersonLine["grants"][number]): string => {
    const name = shared(`role.${role}`);
    const grant =
      group === null
        ? t("grant.everywhere", { role: name })
        : t("grant.inGroup", { role: name, group: group.name });
    if (locales.length === 0) return grant;
    const languages = locales.map((locale) => languageName(locale, i18n.language)).join(", ");
    return t("grant.languages", { grant, languages });
  };
}
