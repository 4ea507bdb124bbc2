import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useCompareLayout } from "./use-compare-layout.ts";

/** One column or two. */
export function CompareLayout() {
  const { t } = useTranslation("version");
  const { isSplit, setSplit } = useCompareLayout();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("compare.view")}
      data={[
        { value: "unified", label: t("compare.unified") },
        { value: "split", label: t("compare.split") },
      ]}
      value={isSplit ? "split" : "unified"}
      onChange={(value) => setSplit(value === "split")}
    />
  );
}
