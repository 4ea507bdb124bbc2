import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";

/** Whom it concerns: of a base, what publishing it would do to platforms. */
export function ReachLine({ review }: { review: ApiOutputs["review"]["byId"] }) {
  const { t } = useTranslation("review");
  const { reach, subjects, hidden } = review;
  if (reach === null) {
    const count = subjects.length + hidden;
    return count === 1 ? null : <p className="second">{t("reach.many", { count })}</p>;
  }
  const parts = [
    t("reach.base", { count: reach.platforms }),
    ...(reach.overrides === 0 ? [] : [t("reach.overrides", { count: reach.overrides })]),
    ...(reach.conflicts === 0 ? [] : [t("reach.conflicts", { count: reach.conflicts })]),
    ...(reach.pinned + reach.waiting === 0
      ? []
      : [t("reach.held", { count: reach.pinned + reach.waiting })]),
  ];
  return <p className="second">{parts.join(" ")}</p>;
}
