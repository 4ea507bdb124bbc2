import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import classes from "./following.module.css";
import type { FormerStand } from "./use-base-change.ts";

interface BaseChangedProps {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
  former: FormerStand;
  problem: string | undefined;
  isBusy: boolean;
  undo: (former: FormerStand) => Promise<void>;
}

/** The draft is made from something else now: nothing is live by it, and it can be taken back. */
export function BaseChanged({ platform, former, problem, isBusy, undo }: BaseChangedProps) {
  const { t } = useTranslation("following");
  const path = `/platforms/${platform.slug}`;
  const { base } = platform;
  return (
    <div className={classes["done"]}>
      <p className={classes["reach"]} role="status">
        {base.version === null
          ? t("done.unpublished", { name: platform.name, base: base.name })
          : t(`done.${base.following}`, {
              name: platform.name,
              base: base.name,
              version: base.version,
            })}
      </p>
      <p className="second">{t("done.notLive")}</p>
      {problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {problem}
        </p>
      )}
      <div className={classes["acts"]}>
        <Button component={Link} to={`${path}/publish`} variant="filled" size="lg">
          {t("done.publish")}
        </Button>
        <Button size="lg" loading={isBusy} onClick={() => void undo(former)}>
          {former.version === null
            ? t("undo.act")
            : t("undo.to", { base: former.name, version: former.version })}
        </Button>
      </div>
      <Link className="link" to={path}>
        {t("done.back", { name: platform.name })}
      </Link>
    </div>
  );
}
