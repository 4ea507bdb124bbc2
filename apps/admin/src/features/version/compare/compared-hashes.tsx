import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { Hash } from "../../../shared/hash.tsx";
import { State } from "../../../shared/state.tsx";
import { formatDay } from "../../../shared/time.ts";
import classes from "./compare.module.css";

type Side = ApiOutputs["version"]["compare"]["a"];

/** What the two sides are, beyond doubt: their hashes, and since when they hold. */
export function ComparedHashes({
  sides,
  names,
}: {
  sides: readonly [Side, Side];
  names: readonly [string, string];
}) {
  const { t, i18n } = useTranslation("version");
  return (
    <section className={classes["hashes"]} aria-label={t("compare.hashes")}>
      {sides.map(({ current, effectiveAt, hash }, index) => (
        <p key={index}>
          <span>{names[index]}</span>
          {current ? <State is="live" /> : null}
          {effectiveAt === null ? null : (
            <time dateTime={effectiveAt}>{formatDay(effectiveAt, i18n.language)}</time>
          )}
          {hash === null ? null : <Hash value={hash} />}
        </p>
      ))}
    </section>
  );
}
