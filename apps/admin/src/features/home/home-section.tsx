import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import classes from "./home.module.css";

interface HomeSectionProps {
  title: string;
  /** How many there are in all; it leads to the list behind it. */
  count?: number;
  to?: string;
  /** What stands there where there is nothing. */
  none: string;
  isEmpty: boolean;
  children: ReactNode;
}

/** A short list with its number, which opens the whole one. */
export function HomeSection({ title, count, to, none, isEmpty, children }: HomeSectionProps) {
  const { i18n } = useTranslation();
  const shown = count === undefined ? null : new Intl.NumberFormat(i18n.language).format(count);
  return (
    <section className={classes["section"]} aria-label={title}>
      <h2>
        {to === undefined || isEmpty ? (
          title
        ) : (
          <Link to={to}>
            {title} {shown === null ? null : <span className={classes["count"]}>{shown}</span>}
          </Link>
        )}
      </h2>
      {isEmpty ? <p className="quiet">{none}</p> : children}
    </section>
  );
}
