import { ActionIcon, NativeSelect } from "@mantine/core";
import { IconArrowsLeftRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import classes from "./compare.module.css";

interface SidePickerProps {
  sides: readonly { value: string; label: string }[];
  a: string;
  b: string;
  change: (a: string, b: string) => void;
}

/** The two sides of a comparison, and the way to swap them. */
export function SidePicker({ sides, a, b, change }: SidePickerProps) {
  const { t } = useTranslation("version");
  const options = sides.map(({ value, label }) => ({ value, label }));
  return (
    <div className={classes["pickers"]}>
      <NativeSelect
        aria-label={t("compare.from")}
        data={options}
        value={a}
        onChange={(event) => change(event.currentTarget.value, b)}
      />
      <ActionIcon aria-label={t("compare.swap")} onClick={() => change(b, a)}>
        <IconArrowsLeftRight size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
      <NativeSelect
        aria-label={t("compare.to")}
        data={options}
        value={b}
        onChange={(event) => change(a, event.currentTarget.value)}
      />
    </div>
  );
}
