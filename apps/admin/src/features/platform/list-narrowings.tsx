import { IconX } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { languageName } from "../../shared/language-name.ts";
import type { PlatformFilter } from "./list-address.ts";
import classes from "./platforms-page.module.css";

interface ListNarrowingsProps {
  filter: PlatformFilter;
  change: (changes: Readonly<Record<string, string | null>>) => void;
}

/** What narrows the list and has no control of its own, because one comes from elsewhere with it; each can be let go. */
export function ListNarrowings({ filter, change }: ListNarrowingsProps) {
  const { t, i18n } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  const { edited, delivery, finding, missing, version } = filter;
  const narrowings: readonly (readonly [string, string | undefined])[] = [
    ["edited", edited === undefined ? undefined : t("narrow.edited")],
    ["delivery", delivery === undefined ? undefined : t("narrow.delivery")],
    ["finding", finding === undefined ? undefined : findingWords(t, shared(`rule.${finding}`))],
    [
      "missing",
      missing === undefined
        ? undefined
        : t("narrow.missing", { language: languageName(missing, i18n.language) }),
    ],
    ["version", version === undefined ? undefined : versionWords(t, version)],
  ];
  return narrowings.map(([name, words]) =>
    words === undefined ? null : (
      <span key={name} className={classes["narrowing"]}>
        {words}
        <button
          type="button"
          aria-label={t("narrow.letGo", { words })}
          onClick={() => change({ [name]: null })}
        >
          <IconX size={14} stroke={1.6} aria-hidden />
        </button>
      </span>
    ),
  );
}

function findingWords(t: TFunction<"platform">, rule: string): string {
  return t("narrow.finding", { rule });
}

function versionWords(t: TFunction<"platform">, version: number): string {
  return version === 0 ? t("narrow.noVersion") : t("narrow.version", { number: version });
}
