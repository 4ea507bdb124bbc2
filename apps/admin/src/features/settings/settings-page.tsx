import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";

import { EmptyState } from "../../shared/empty-state.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import { useDenial } from "../../shared/use-denial.ts";
import classes from "./settings-page.module.css";

interface SettingsPageProps {
  title: string;
  acts?: ReactNode;
  /** Drawn only for those who may administer: nothing in it has to ask again. */
  children: () => ReactNode;
}

/** One subject of the settings under the bar that leads to the others; who may not administer reads why. */
export function SettingsPage({ title, acts, children }: SettingsPageProps) {
  const { t } = useTranslation("settings");
  const { t: shared } = useTranslation("shared");
  const denial = useDenial("administer", { kind: "everywhere" });

  if (denial !== undefined) {
    return (
      <>
        <PageBar title={t("title")} />
        <EmptyState title={shared("failure.forbidden.title")} text={denial} />
      </>
    );
  }
  return (
    <ToastStack>
      <PageBar
        title={t("title")}
        view={title}
        beside={
          <nav className={classes["tabs"]} aria-label={t("tabs")}>
            <NavLink to="/settings/people">{t("people.title")}</NavLink>
            <NavLink to="/settings/groups">{t("groups.title")}</NavLink>
          </nav>
        }
        acts={acts}
      />
      <div className={classes["sheet"]}>{children()}</div>
    </ToastStack>
  );
}
