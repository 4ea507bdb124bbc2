import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { formatInstant } from "../../shared/time.ts";
import { actWords } from "./act-words.ts";
import { changeAuditAddress } from "./audit-address.ts";
import classes from "./audit.module.css";
import { EntryDetails } from "./entry-details.tsx";
import type { Entry } from "./entry-facts.tsx";
import { ThingLink } from "./thing-link.tsx";

/** One act; opened, with what it changed below it. */
export function EntryRow({ entry, isOpen }: { entry: Entry; isOpen: boolean }) {
  const { t, i18n } = useTranslation("audit");
  const [query] = useSearchParams();
  const { id, at, by, about, changes, published } = entry;
  const address = changeAuditAddress(query, { entry: isOpen ? null : id }).toString();
  return (
    <>
      <tr data-open={isOpen || undefined}>
        <td>
          <time dateTime={at} title={at}>
            {formatInstant(at, i18n.language)}
          </time>
        </td>
        <td>
          {by.name === null ? <span className="quiet">{t("nobody")}</span> : <bdi>{by.name}</bdi>}
        </td>
        <td className={classes["what"]}>
          <Link
            to={`?${address}`}
            replace
            preventScrollReset
            data-row-link
            aria-expanded={isOpen}
            title={isOpen ? t("close") : t("open")}
          >
            {published === null
              ? actWords(t, entry.act)
              : t("numbered", { act: actWords(t, entry.act), number: published.number })}
          </Link>
        </td>
        <td>{about === null ? <About changes={changes} /> : <ThingLink thing={about} />}</td>
        <td className={classes["number"]}>{changes === 0 ? "" : changes}</td>
      </tr>
      {isOpen ? (
        <tr className={classes["opened"]}>
          <td colSpan={5}>
            <EntryDetails id={id} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function About({ changes }: { changes: number }) {
  const { t } = useTranslation("audit");
  return changes > 1 ? <span className="quiet">{t("several")}</span> : null;
}
