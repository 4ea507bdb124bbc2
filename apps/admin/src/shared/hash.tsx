import { CopyButton } from "@mantine/core";
import { useTranslation } from "react-i18next";

import classes from "./hash.module.css";

/** The beginning of a hash, in groups that eyes can compare; a click copies all of it. */
export function Hash({ value }: { value: string }) {
  const { t } = useTranslation("shared");
  const groups = value.slice(0, 12).match(/.{4}/gu) ?? [value];
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <button type="button" className={classes["hash"]} onClick={copy} title={value}>
          <code>{groups.join(" ")}</code>
          <span className={copied ? "quiet" : "sr"}>{copied ? t("copied") : t("copy")}</span>
        </button>
      )}
    </CopyButton>
  );
}
