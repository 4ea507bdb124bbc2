import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";

import classes from "./skeleton-rows.module.css";

/** Rows of the final height, while the real ones are on their way. */
export function SkeletonRows({ rows, height = 32 }: { rows: number; height?: number }) {
  const { t } = useTranslation("shared");
  return (
    <div role="status" aria-label={t("loading")}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes["row"]} style={{ blockSize: height }}>
          <Skeleton height={10} width={`${40 + ((row * 17) % 45)}%`} animate={false} />
        </div>
      ))}
    </div>
  );
}
