import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { useExplainBaseChange } from "../explain-base-change.ts";
import classes from "../following.module.css";

type Result = ApiOutputs["platform"]["undoMoveMany"];
type Stayed = Extract<Result["listed"][number]["result"], { ok: false }>;

/** How many are on their former bases again, and each that is not with its reason. */
export function BroughtBack({ result: { moved, listed } }: { result: Result }) {
  const { t } = useTranslation("following");
  const explain = useExplainStaying();
  return (
    <div className={classes["done"]}>
      <p className={classes["reach"]} role="status">
        {t("many.back", { count: moved })}
      </p>
      {listed.length === 0 ? null : (
        <>
          <h2>{t("many.listed", { count: listed.length })}</h2>
          <ul className={classes["places"]}>
            {listed.map(({ id, slug, result }) => (
              <li key={id}>
                <Link className="link" to={`/platforms/${slug}`}>
                  {slug}
                </Link>{" "}
                {result.ok ? null : explain(result)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button component={Link} to="/platforms" variant="filled" size="lg">
        {t("many.toList")}
      </Button>
    </div>
  );
}

/** Why a platform was not brought back. Nobody looks at a preview here, so that the words differ where they speak of one. */
function useExplainStaying(): (stayed: Stayed) => string {
  const { t } = useTranslation("following");
  const explain = useExplainBaseChange();
  return (stayed) => {
    switch (stayed.code) {
      case "lost_race":
        return t("many.staysMoved.lost_race", { by: stayed.theirs.by });
      case "refused":
        return stayed.problems.some(({ code }) => code === "base_moved")
          ? t("many.staysMoved.base_moved")
          : explain(stayed);
      case "invalid":
      case "gone":
        return explain(stayed);
    }
  };
}
