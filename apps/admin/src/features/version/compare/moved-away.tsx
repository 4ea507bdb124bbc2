import type { SectionChange } from "@cookiedesk/domain/compare/compare-documents";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";

import { State } from "../../../shared/state.tsx";
import classes from "./compare.module.css";
import { changeId, changeName, headingOf } from "./listed-changes.ts";

/** The places that moved sections left, each with a link to where its section stands now. */
export function MovedAway({
  sections,
  locale,
}: {
  sections: readonly SectionChange[];
  locale: string;
}) {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { search } = useLocation();
  return sections.map((section) => {
    const { key, to } = section;
    const part = changeName(shared, { kind: "section", key, heading: headingOf(section) });
    return (
      <p
        key={key}
        id={formerPlaceId(key)}
        tabIndex={-1}
        className={classes["left"]}
        data-lang={locale}
      >
        <State is="moved" quiet />
        <span>{t("compare.movedAway", { part, to })}</span>
        <Link className="link" to={{ search, hash: changeId("section", key) }} replace>
          {t("compare.showNow")}
        </Link>
      </p>
    );
  });
}

/** The anchor of the place that a section left. */
export function formerPlaceId(key: string): string {
  return `left/${encodeURIComponent(key)}`;
}
