import { TagsInput } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { findLocale, offeredLocales } from "../../../shared/find-locale.ts";
import { languageName } from "../../../shared/language-name.ts";

interface LocalesInputProps {
  locales: readonly string[];
  setLocales: (locales: readonly string[]) => void;
}

/** Languages by their names or tags; shown by their names in the language of the back office. */
export function LocalesInput({ locales, setLocales }: LocalesInputProps) {
  const { t, i18n } = useTranslation("settings");
  const listId = useId();
  const [refused, setRefused] = useState<string>();
  const nameOf = (locale: string) => languageName(locale, i18n.language);
  const known = new Map([...offeredLocales, ...locales].map((locale) => [nameOf(locale), locale]));

  const choose = (texts: readonly string[]) => {
    const found = texts.map((text) => ({
      text,
      locale: known.get(text) ?? findLocale(text, [i18n.language, "en"]),
    }));
    setRefused(found.find(({ locale }) => locale === null)?.text);
    setLocales([...new Set(found.flatMap(({ locale }) => locale ?? []))]);
  };

  return (
    <>
      <TagsInput
        size="xs"
        label={t("grant.locales")}
        description={t("grant.localesHint")}
        error={
          refused === undefined ? undefined : t("grant.problem.unknown_locale", { text: refused })
        }
        list={listId}
        acceptValueOnBlur
        value={locales.map(nameOf)}
        onChange={choose}
      />
      {/* The browser's own list: the kit's covers the form, and cannot be scrolled by keyboard. */}
      <datalist id={listId}>
        {[...known.keys()].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
