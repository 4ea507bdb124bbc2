import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { useExplainBaseChange } from "../explain-base-change.ts";
import classes from "../following.module.css";

interface MovedManyProps {
  base: { readonly key: string; readonly name: string };
  result: ApiOutputs["platform"]["moveMany"];
  /** Why bringing them back failed. */
  problem: string | undefined;
}

/** How many moved, and each that did not with its reason. */
export function MovedMany({ base, result, problem }: MovedManyProps) {
  const { t } = useTranslation("following");
  const explain = useExplainBaseChange();
  const { moved, unchanged, listed } = result;
  return (
    <div className={classes["done"]}>
      <p className={classes["reach"]} role="status">
        {t("many.moved", { count: moved, base: base.name })}{" "}
        {unchanged === 0 ? null : t("many.unchanged", { count: unchanged })}
      </p>
      <p className="second">{t("done.notLive")}</p>
      {problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {problem}
        </p>
      )}
      {listed.length === 0 ? null : (
        <>
          <h2>{t("many.listed", { count: listed.length })}</h2>
          <ul className={classes["places"]}>
            {listed.map(({ id, slug, result: refused }) => (
              <li key={id}>
                <Link className="link" to={`/platforms/${slug}`}>
                  {slug}
                </Link>{" "}
                {refused.ok ? null : explain(refused)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button component={Link} to={`/platforms?base=${base.key}`} variant="filled" size="lg">
        {t("many.see")}
      </Button>
    </div>
  );
}
