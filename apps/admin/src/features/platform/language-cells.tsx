import { IconMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import classes from "./platform-table.module.css";

interface LanguageCellsProps {
  locales: readonly { locale: string; live: boolean; state: "ok" | "missing" }[];
  slots: readonly string[];
}

/** Languages in fixed slots. What is as it should be is a plain code; only exceptions get an icon and colour. */
export function LanguageCells({ locales, slots }: LanguageCellsProps) {
  const { t } = useTranslation("shared");
  const rest = locales.filter(({ locale }) => !slots.includes(locale));
  return (
    <span className={classes["slots"]}>
      {slots.map((slot) => {
        const found = locales.find(({ locale }) => locale === slot);
        if (found === undefined) return <span key={slot} />;
        const isMissing = found.live && found.state === "missing";
        return (
          <span
            key={slot}
            data-missing={isMissing || undefined}
            data-preparation={!found.live || undefined}
          >
            {slot}
            {isMissing ? <IconMinus size={12} stroke={2} aria-hidden /> : null}
            {isMissing ? <span className="sr"> {t("state.missing")}</span> : null}
            {found.live ? null : <span className="sr"> {t("state.preparation")}</span>}
          </span>
        );
      })}
      {rest.length > 0 ? (
        <span title={rest.map(({ locale }) => locale).join(", ")}>+{rest.length}</span>
      ) : null}
    </span>
  );
}
