import { Button, CopyButton } from "@mantine/core";
import { IconCopy, IconDownload, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import classes from "./two-step.module.css";

/** The recovery codes, once, with the ways to keep them. */
export function RecoveryCodes({ codes, email }: { codes: readonly string[]; email: string }) {
  const { t } = useTranslation("account");
  const { t: shared } = useTranslation("shared");
  const text = [t("twoStep.fileHead", { email }), "", ...codes, ""].join("\n");

  return (
    <>
      <p className="second">{t("twoStep.codesText")}</p>
      <div className={classes["sheet"]}>
        <p className={classes["printed"]}>{t("twoStep.fileHead", { email })}</p>
        <ul className={classes["codes"]} aria-label={t("twoStep.codesTitle")}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <div className={classes["acts"]}>
        <CopyButton value={codes.join("\n")}>
          {({ copied, copy }) => (
            <Button leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={copy}>
              {copied ? shared("copied") : shared("copy")}
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          download={t("twoStep.file")}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
        >
          {t("twoStep.download")}
        </Button>
        <Button
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          {t("twoStep.print")}
        </Button>
      </div>
    </>
  );
}
