import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { formatUtc } from "../../../shared/time.ts";
import { instantInAddress } from "./as-of-instant.ts";
import classes from "./time-bar.module.css";

interface TimeBarProps {
  /** In the order of their numbers, without gaps between them. */
  periods: readonly { number: number; from: string; until: string | null }[];
  at: Date;
  now: Date;
  /** Where a version's link leads. */
  path: string;
  /** The rest of the address that each version's link keeps. */
  query: URLSearchParams;
}

/** What was live when: a strip of links, each as long as its version was live, with the instant marked in it. */
export function TimeBar({ periods, at, now, path, query }: TimeBarProps) {
  const { t, i18n } = useTranslation("version");
  const [first] = periods;
  if (first === undefined) return null;
  const shownAt = at.getTime();

  return (
    <nav className={classes["strip"]} aria-label={t("asOf.bar")}>
      <ol>
        {periods.map(({ number, from, until }) => {
          const start = Date.parse(from);
          const end =
            until === null ? Math.max(now.getTime(), shownAt, start + 1) : Date.parse(until);
          const isShown = start <= shownAt && (until === null || shownAt < end);
          const next = new URLSearchParams(query);
          next.set("at", instantInAddress(from));
          const span = {
            number,
            from: formatUtc(new Date(from), i18n.language),
            until: until === null ? "" : formatUtc(new Date(until), i18n.language),
          };
          const words = until === null ? t("asOf.since", span) : t("asOf.fromUntil", span);
          return (
            <li key={number} style={{ flexGrow: end - start }}>
              <Link
                to={{ pathname: path, search: next.toString() }}
                aria-current={isShown ? "true" : undefined}
                aria-label={words}
                title={words}
              >
                {number}
              </Link>
              {isShown ? (
                <span
                  aria-hidden
                  className={classes["mark"]}
                  style={{ insetInlineStart: `${((shownAt - start) / (end - start)) * 100}%` }}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      <p>
        <span>{formatUtc(new Date(first.from), i18n.language)}</span>
        <span>{t("asOf.now")}</span>
      </p>
    </nav>
  );
}
