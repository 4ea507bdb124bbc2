import { ActionIcon, Menu } from "@mantine/core";
import { IconMenu2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";

import { AccountMenu } from "./account-menu.tsx";
import { Bell } from "./bell.tsx";
import { useNavigation } from "./navigation.ts";
import classes from "./phone-bar.module.css";

/** What the rail becomes on a phone: one bar with a menu. */
export function PhoneBar({ account }: { account: { name: string; email: string } }) {
  const { t } = useTranslation("app");
  const navigation = useNavigation();
  return (
    <nav className={classes["bar"]} aria-label={t("nav.label")}>
      <Menu position="bottom-start" width={240} withinPortal={false}>
        <Menu.Target>
          <ActionIcon aria-label={t("nav.open")}>
            <IconMenu2 size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {navigation.map(({ to, icon: Icon, word }) => (
            <Menu.Item
              key={to}
              component={NavLink}
              to={to}
              end={to === "/"}
              leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
            >
              {t(word)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Link className={classes["mark"]} to="/">
        Cookiedesk
      </Link>
      <Bell />
      <AccountMenu account={account} compact />
    </nav>
  );
}
