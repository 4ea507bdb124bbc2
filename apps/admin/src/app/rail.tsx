import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";

import { AccountMenu } from "./account-menu.tsx";
import { Bell } from "./bell.tsx";
import { HelpButton } from "./help-button.tsx";
import { useNavigation } from "./navigation.ts";
import classes from "./rail.module.css";

/** The way between the places; slim beside a document. Phones have the same links in their menu. */
export function Rail({
  slim,
  account,
}: {
  slim: boolean;
  account: { name: string; email: string };
}) {
  const { t } = useTranslation("app");
  const navigation = useNavigation();
  return (
    <nav className={classes["rail"]} aria-label={t("nav.label")} data-slim={slim || undefined}>
      <NavLink className={classes["mark"] ?? ""} to="/" end>
        {slim ? (
          <>
            <span aria-hidden>Cd</span>
            <span className="sr">Cookiedesk</span>
          </>
        ) : (
          "Cookiedesk"
        )}
      </NavLink>
      <div className={classes["nav"]}>
        {navigation.map(({ to, icon: Icon, word, slimWord }) => (
          <NavLink key={to} to={to} end={to === "/"}>
            <Icon size={16} stroke={1.6} aria-hidden />
            <span>{t(slim ? slimWord : word)}</span>
          </NavLink>
        ))}
      </div>
      {slim ? (
        <div className={classes["foot"]}>
          <Bell atSide />
          <HelpButton compact />
          <AccountMenu account={account} compact />
        </div>
      ) : null}
    </nav>
  );
}
