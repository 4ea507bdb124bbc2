import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { formatDay } from "../../shared/time.ts";
import classes from "./side-form.module.css";

/** What the platform was known by before: each still leads to it. Nothing where it never moved. */
export function FormerAddresses({
  platform,
}: {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
}) {
  const { t, i18n } = useTranslation("platform");
  if (platform.formerAddresses.length === 0) return null;
  return (
    <div>
      <h3>{t("move.former")}</h3>
      <ul>
        {platform.formerAddresses.map(({ slug, url, until }) => (
          <li key={slug ?? url} className={classes["row"]}>
            <span>
              {slug === null ? url : <code>{slug}</code>}{" "}
              <span className="quiet">
                {t("move.until", { day: formatDay(until, i18n.language) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
