import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import classes from "../following.module.css";
import { Outcome } from "../outcome.tsx";

const named = 12;

/** Platforms that a move does the same to: who they are, and once for all of them what it does. */
export function MoveGroup({
  group,
}: {
  group: ApiOutputs["platform"]["previewMoveMany"]["groups"][number];
}) {
  const { t } = useTranslation("following");
  const { platforms, outcome } = group;
  const name = platforms.length === 1 ? (platforms[0]?.name ?? "") : t("many.each");
  return (
    <details className={classes["bundle"]}>
      <summary>
        <b>{t("many.platforms", { count: platforms.length })}</b>{" "}
        <span className="second">
          {t(
            outcome.clashes.length > 0
              ? "many.clashes"
              : outcome.conflicts.length > 0
                ? "many.conflicts"
                : "many.moves",
            { count: outcome.conflicts.length },
          )}
        </span>
      </summary>
      <p>
        {platforms.slice(0, named).map(({ id, slug }) => (
          <Link key={id} className="link" to={`/platforms/${slug}`}>
            {slug}
          </Link>
        ))}
        {platforms.length > named ? t("many.more", { count: platforms.length - named }) : null}
      </p>
      <Outcome platform={{ name, defaultLocale: "en" }} outcome={outcome} />
    </details>
  );
}
