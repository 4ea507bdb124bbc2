import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { changeListAddress, type PlatformFilter } from "./list-address.ts";
import classes from "./platforms-page.module.css";

const nothing = { state: null, review: null, archived: null };
const views = [
  { word: "all", address: nothing },
  { word: "draft", address: { ...nothing, state: "draft" } },
  { word: "in_review", address: { ...nothing, state: "in_review" } },
  { word: "approved", address: { ...nothing, state: "approved" } },
  { word: "live", address: { ...nothing, state: "live" } },
  { word: "reviewDue", address: { ...nothing, review: "due" } },
  { word: "archived", address: { ...nothing, archived: "only" } },
] as const;

/** The views of the list: links, so that each has its address. */
export function StateTabs({
  filter,
  total,
}: {
  filter: PlatformFilter;
  total: number | undefined;
}) {
  const { t, i18n } = useTranslation("platform");
  const [query] = useSearchParams();
  const current = viewOf(filter);
  return (
    <nav className={classes["tabs"]} aria-label={t("list.views")}>
      {views.map(({ word, address }) => (
        <Link
          key={word}
          to={`?${changeListAddress(query, address).toString()}`}
          replace
          aria-current={word === current ? "page" : undefined}
        >
          {t(`list.${word}`)}
          {word === "all" && total !== undefined ? (
            <span className="quiet">{new Intl.NumberFormat(i18n.language).format(total)}</span>
          ) : null}
        </Link>
      ))}
    </nav>
  );
}

function viewOf({ state, review, archived }: PlatformFilter): (typeof views)[number]["word"] {
  if (archived !== undefined) return "archived";
  if (review !== undefined) return "reviewDue";
  return state ?? "all";
}
