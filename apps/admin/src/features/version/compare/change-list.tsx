import { Checkbox } from "@mantine/core";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";

import { fieldName } from "../../../shared/field-name.ts";
import { LocalText } from "../../../shared/local-text.tsx";
import { State } from "../../../shared/state.tsx";
import classes from "./compare.module.css";
import { changeName, countWords, type ListedChange } from "./listed-changes.ts";
import type { useViewed } from "./use-viewed.ts";

interface ChangeListProps {
  changes: readonly ListedChange[];
  current: number;
  locale: string;
  viewed: ReturnType<typeof useViewed>;
}

/** The changes beside the page, with ticks for those that were looked at. */
export function ChangeList({ changes, current, locale, viewed }: ChangeListProps) {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { search } = useLocation();
  const details = useMemo(
    () => changes.map((change) => detailOf(t, shared, change)),
    [changes, t, shared],
  );

  return (
    <nav aria-label={t("compare.changes")}>
      <h2>
        {t("compare.changes")}
        {changes.length === 0 ? null : (
          <span>
            {t("compare.viewed", {
              viewed: changes.filter((change) => viewed.isViewed(change)).length,
              count: changes.length,
            })}
          </span>
        )}
      </h2>
      <ol>
        {changes.map((change, index) => {
          const name = changeName(shared, change);
          return (
            <li
              key={change.id}
              className={classes["listed"]}
              data-current={index === current || undefined}
              data-viewed={viewed.isViewed(change) || undefined}
            >
              <State is={change.state} quiet />
              <Link
                to={{ search, hash: change.id }}
                replace
                aria-current={index === current ? "true" : undefined}
              >
                {change.kind === "cookie" ? (
                  <code>{name}</code>
                ) : (
                  <LocalText locale={locale}>{name}</LocalText>
                )}
                <small>{details[index]}</small>
              </Link>
              <Checkbox
                aria-label={t("compare.viewedOf", { part: name })}
                checked={viewed.isViewed(change)}
                onChange={() => viewed.toggle(change)}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function detailOf(
  t: TFunction<"version">,
  shared: TFunction<"shared">,
  { kind, state, texts, values, locale }: ListedChange,
): string {
  const isRow = kind === "cookie";
  switch (kind === "policy" ? "changed" : state) {
    case "moved":
      return isRow ? t("compare.rowMoved") : t("compare.textUnchanged");
    case "added":
      return isRow ? t("compare.rowAdded") : t("compare.sectionAdded");
    case "removed":
      return isRow ? t("compare.rowRemoved") : t("compare.sectionRemoved");
    case "changed": {
      const fields = [...texts.map(({ field }) => field), ...values];
      if (isRow)
        return t("compare.fields", {
          fields: fields.map((field) => fieldName(shared, field)).join(", "),
        });
      const words = countWords(texts, locale);
      return `${t("compare.wordsRemoved", { count: words.removed })}, ${t("compare.wordsAdded", { count: words.added })}`;
    }
  }
}
