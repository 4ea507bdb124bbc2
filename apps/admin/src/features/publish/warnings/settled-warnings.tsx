import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { placeName } from "../../../shared/place-name.ts";
import publishClasses from "../publish.module.css";
import classes from "./warnings.module.css";

interface SettledWarningsProps {
  settled: ApiOutputs["policy"]["publishPlan"]["settled"];
  /** The base version that they were accepted with. */
  baseVersion: number | null;
}

/** What was accepted with the base and stands unchanged here: said, and not asked again. */
export function SettledWarnings({ settled, baseVersion }: SettledWarningsProps) {
  const { t } = useTranslation("publish");
  const { t: shared, i18n } = useTranslation("shared");
  if (settled.length === 0) return null;
  return (
    <section>
      <h2 className={publishClasses["heading"]}>
        {t("warnings.settled", { count: settled.length })}
      </h2>
      <ul className={classes["settled"]}>
        {settled.map(({ finding, rule, place, reason }) => (
          <li key={finding}>
            <code>{rule}</code> {placeName(shared, place, i18n.language)}
            <p className="second">
              {t("warnings.acceptedWithBase", { number: baseVersion ?? 0, reason })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
