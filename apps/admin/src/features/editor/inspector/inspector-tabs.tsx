import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

import type { InspectorTab } from "../use-address.ts";
import classes from "./inspector.module.css";

interface InspectorTabsProps {
  tabs: readonly { readonly value: InspectorTab; readonly label: string; readonly count: number }[];
  current: InspectorTab;
  onChoose: (tab: InspectorTab) => void;
  children: ReactNode;
}

/** The tabs of the inspector, walked through by arrow keys, with the panel of the chosen one. */
export function InspectorTabs({ tabs, current, onChoose, children }: InspectorTabsProps) {
  const { t } = useTranslation("editor");
  const id = useId();
  const step = (by: number) => {
    const at = tabs.findIndex(({ value }) => value === current);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={t("comments.tabs")} className={classes["tabs"]}>
        {tabs.map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            role="tab"
            id={`${id}-${value}`}
            aria-selected={value === current}
            aria-controls={`${id}-panel`}
            tabIndex={value === current ? 0 : -1}
            onClick={() => onChoose(value)}
            onKeyDown={(event) => {
              if (event.key === "ArrowRight" || event.key === "ArrowDown") step(1);
              else if (event.key === "ArrowLeft" || event.key === "ArrowUp") step(-1);
              else return;
              event.preventDefault();
            }}
          >
            {label} <span>{count}</span>
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current}`}
        className={classes["panel"]}
      >
        {children}
      </div>
    </>
  );
}
