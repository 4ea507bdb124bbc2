import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import classes from "./compare.module.css";

/** Goes from change to change, and says at which one is. */
export function ChangeStepper({
  index,
  count,
  go,
}: {
  index: number;
  count: number;
  go: (index: number) => void;
}) {
  const { t } = useTranslation("version");
  if (count === 0) return null;
  return (
    <div className={classes["stepper"]}>
      <ActionIcon aria-label={t("compare.previous")} onClick={() => go(index - 1)}>
        <IconArrowUp size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t("compare.next")} onClick={() => go(index + 1)}>
        <IconArrowDown size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
      <span className="second">
        {index < 0
          ? t("compare.count", { count })
          : t("compare.position", { index: index + 1, count })}
      </span>
      <kbd aria-hidden>j</kbd>
      <kbd aria-hidden>k</kbd>
    </div>
  );
}
