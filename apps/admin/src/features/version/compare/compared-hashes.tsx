import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { Hash } from "../../../shared/hash.tsx";
import { State } from "../../../shared/state.tsx";
import { formatDay } from "../../../shared/time.ts";
import classes from "./compare.module.css";

type Side = ApiOutputs["version"]["compare"]["a"];

/** What the two sides are, beyond doubt: their hashes, and since when they hold. */
export function ComparedHashes({ a, b }: { a: Side; b: Side }) {
  const { t, i18n } = useTranslation("version");
  return (
    <section className={classes["hashes"]} aria-label={t("compare.hashes")}>
      {[a, b].map((side, index) => (
        <p key={index}>
          <span>
            {side.number === null
              ? t("compare.draft")
              : t("compare.version", { number: side.number })}{" "}
            {side.current ? <State is="live" /> : null}
          </span>
          {side.effectiveAt === null ? null : (
            <time dateTime={side.effectiveAt}>{formatDay(side.effectiveAt, i18n.language)}</time>
          )}
          {side.hash === null ? null : <Hash value={side.hash} />}
        </p>
      ))}
    </section>
  );
}
