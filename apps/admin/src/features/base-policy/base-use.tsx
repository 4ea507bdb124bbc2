import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { partName } from "../../shared/field-name.ts";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import classes from "./base-policy.module.css";

/** Which parts platforms say differently most, and which placeholders the draft uses. */
export function BaseUse({ basePolicyId }: { basePolicyId: string }) {
  const { t } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const use = useQuery(api.basePolicy.use.queryOptions({ basePolicyId }));
  if (use.isPending) return <SkeletonRows rows={4} />;
  if (use.isError) return <Failure error={use.error} retry={() => void use.refetch()} />;
  const { overridden, placeholders } = use.data;

  return (
    <>
      <h2 className={classes["heading"]}>
        {t("use.overridden")} <span>{t("use.overriddenHint")}</span>
      </h2>
      {overridden.length === 0 ? (
        <p className={`${classes["margin"] ?? ""} second`}>{t("use.noneOverridden")}</p>
      ) : (
        <ol className={classes["margin"]}>
          {overridden.map(({ part, platforms }) => (
            <li key={JSON.stringify(part)} className={classes["use"]}>
              <span>
                {part.kind === "cookie" ? <code>{part.key}</code> : partName(shared, part)}
              </span>
              <span className="second">{t("use.platforms", { count: platforms })}</span>
            </li>
          ))}
        </ol>
      )}
      <h2 className={classes["heading"]}>
        {t("use.placeholders")} <span>{t("use.placeholdersHint")}</span>
      </h2>
      {placeholders.length === 0 ? (
        <p className={`${classes["margin"] ?? ""} second`}>{t("use.noPlaceholders")}</p>
      ) : (
        <ul className={classes["margin"]}>
          {placeholders.map(({ name, texts }) => (
            <li key={name} className={classes["use"]}>
              <code>{`{{${name}}}`}</code>
              <span className="second">{t("use.texts", { count: texts })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
