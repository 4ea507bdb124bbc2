import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { Severity } from "../../shared/state.tsx";
import { explainRefusal } from "./explain-import.ts";
import classes from "./import.module.css";

/** What the import made, with the ways on. */
export function ImportResult({
  result,
  startOver,
}: {
  result: ApiOutputs["import"]["makeDrafts"];
  startOver: () => void;
}) {
  const { t } = useTranslation("import");
  const { base, platforms, refused } = result;
  return (
    <div className={classes["result"]} role="status">
      <h2>{t("result.title")}</h2>
      {base === null ? null : (
        <p>
          {base.created
            ? t("result.base_created", { name: base.name })
            : base.changedTexts === 0
              ? t("result.base_same", { name: base.name })
              : t("result.base_updated", { name: base.name, count: base.changedTexts })}
        </p>
      )}
      <ul className={classes["made"]}>
        {platforms.map((platform) => (
          <li key={platform.id}>
            <Link className="link" to={`/platforms/${platform.slug}`}>
              {platform.name}
            </Link>
            <span className="second">
              {platform.created ? t("result.created") : t("result.updated")}
            </span>
            {platform.overrides > 0 ? (
              <span className="quiet">{t("result.overrides", { count: platform.overrides })}</span>
            ) : null}
            {platform.warnings > 0 ? <Severity is="warning" count={platform.warnings} /> : null}
            <Link className="link" to={`/platforms/${platform.slug}/edit`}>
              {t("result.edit")}
            </Link>
          </li>
        ))}
      </ul>
      {refused.length === 0 ? null : (
        <>
          <h3>{t("result.refused")}</h3>
          <ul>
            {refused.map(({ file, error }) => (
              <li key={file}>
                {file}: {explainRefusal(t, error.code)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="second">{t("result.next")}</p>
      <div className={classes["acts"]}>
        {base === null ? null : (
          <Button component={Link} to={`/bases/${base.key}`} variant="filled" size="lg">
            {t("result.editBase")}
          </Button>
        )}
        <Button size="lg" onClick={startOver}>
          {t("startOver")}
        </Button>
      </div>
    </div>
  );
}
