import { IconMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import classes from "./missing-count.module.css";

/** How many texts a language lacks. */
export function MissingCount({ count }: { count: number }) {
  const { t } = useTranslation("editor");
  return (
    <span className={classes["missing"]}>
      <IconMinus size={14} stroke={1.6} aria-hidden /> {t("language.missing", { count })}
    </span>
  );
}
