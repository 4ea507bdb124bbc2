import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { changeListAddress } from "./list-address.ts";
import classes from "./platforms-page.module.css";

const views = [undefined, "draft", "live"] as const;

/** The views of the list: links, so that each has its address. */
export function StateTabs({
  state,
  total,
}: {
  state: "draft" | "live" | undefined;
  total: number | undefined;
}) {
  const { t } = useTranslation("platform");
  const [query] = useSearchParams();
  return (
    <nav className={classes["tabs"]} aria-label={t("list.state")}>
      {views.map((view) => (
        <Link
          key={view ?? "all"}
          to={`?${changeListAddress(query, { state: view ?? null }).toString()}`}
          replace
          aria-current={view === state ? "page" : undefined}
        >
          {t(`list.${view ?? "all"}`)}
          {view === undefined && total !== undefined ? (
            <span className="quiet">{total}</span>
          ) : null}
        </Link>
      ))}
    </nav>
  );
}
