import { Trans, useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import classes from "../publish.module.css";

type Reach = ApiOutputs["reach"]["ofDraft"];

/** The one sentence of the page: whom the version changes, where, over whose words, and who waits. */
export function ReachSentence({ number, reach }: { number: number; reach: Reach }) {
  const { t } = useTranslation("publish");
  const { platforms, locales, overrides, merged, conflicts } = reach;
  const bold = { b: <b />, stop: <b className={classes["stop"]} /> };
  return (
    <p className={classes["reach"]}>
      {platforms === 0 ? (
        t("reach.nobody", { number })
      ) : (
        <>
          <Trans
            t={t}
            i18nKey="reach.platforms"
            count={platforms}
            values={{ number, languages: t("reach.languages", { count: locales.length }) }}
            components={bold}
          />{" "}
          {overrides === 0 ? null : (
            <Trans t={t} i18nKey="reach.overrides" count={overrides} components={bold} />
          )}{" "}
          {merged === 0 ? null : (
            <Trans t={t} i18nKey="reach.merged" count={merged} components={bold} />
          )}{" "}
          {conflicts === 0 ? null : (
            <Trans t={t} i18nKey="reach.conflicts" count={conflicts} components={bold} />
          )}
        </>
      )}
    </p>
  );
}
