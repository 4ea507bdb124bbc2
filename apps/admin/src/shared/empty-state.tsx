import { Code, CopyButton } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import classes from "./empty-state.module.css";

interface EmptyStateProps {
  title: string;
  text: string;
  /** The one act that leads on. */
  act?: ReactNode;
  /** Something to pass on to whoever helps. */
  detail?: string | undefined;
  alert?: boolean;
  /** It is all that the page has: its title is the page's. */
  isPage?: boolean;
}

/** What stands where there is nothing to list: what the place is for, and one act. */
export function EmptyState({
  title,
  text,
  act,
  detail,
  alert = false,
  isPage = false,
}: EmptyStateProps) {
  const { t } = useTranslation("shared");
  return (
    <div className={classes["empty"]} role={alert ? "alert" : undefined}>
      {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p className="second">{text}</p>
      {detail === undefined ? null : (
        <p className={classes["detail"]}>
          <Code>{detail}</Code>
          <CopyButton value={detail}>
            {({ copied, copy }) => (
              <button type="button" className={`link ${classes["copy"] ?? ""}`} onClick={copy}>
                {copied ? t("copied") : t("copy")}
              </button>
            )}
          </CopyButton>
        </p>
      )}
      {act}
    </div>
  );
}
