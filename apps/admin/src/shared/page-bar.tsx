import type { ReactNode } from "react";
import { Link } from "react-router";

import classes from "./page-bar.module.css";

interface PageBarProps {
  title: string;
  /** Which of several views under one title this is; it stands first in the window's title. */
  view?: string;
  /** The way back up, in order. */
  crumbs?: readonly { to: string; label: string }[];
  /** What stands beside the title: states, hashes, pickers. */
  beside?: ReactNode;
  /** The acts, at the end. */
  acts?: ReactNode;
}

/** The bar of a screen: the way up, what this is, and the acts. */
export function PageBar({ title, view, crumbs = [], beside, acts }: PageBarProps) {
  return (
    <header className={classes["bar"]}>
      <title>{`${[...(view === undefined ? [] : [view]), title, ...crumbs.map(({ label }) => label).toReversed()].join(", ")} · Cookiedesk`}</title>
      <div className={classes["name"]}>
        {crumbs.length === 0 ? null : (
          <nav className={classes["crumbs"]}>
            {crumbs.map(({ to, label }) => (
              <span key={to}>
                <Link to={to}>{label}</Link>
                <span aria-hidden> / </span>
              </span>
            ))}
          </nav>
        )}
        <h1>{title}</h1>
      </div>
      {beside}
      {acts === undefined ? null : <div className={classes["acts"]}>{acts}</div>}
    </header>
  );
}
