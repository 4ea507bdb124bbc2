import type { ReactNode } from "react";
import { Link } from "react-router";

import classes from "./home.module.css";

/** One line: what it is, what else there is to say, and a number or a day at its end. */
export function HomeRow({
  to,
  what,
  more,
  end,
}: {
  to: string;
  what: ReactNode;
  more?: ReactNode;
  end?: ReactNode;
}) {
  return (
    <li>
      <Link to={to} className={classes["row"]}>
        <span className={classes["what"]}>{what}</span>
        {more === undefined ? null : <span className={classes["more"]}>{more}</span>}
        {end === undefined ? null : <span className={classes["end"]}>{end}</span>}
      </Link>
    </li>
  );
}
