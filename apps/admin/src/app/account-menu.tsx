import { ActionIcon, Button, Menu, useMantineColorScheme } from "@mantine/core";
import { singleKeysAreOn, switchSingleKeys } from "@cookiedesk/ui/use-shortcuts";
import { IconCheck, IconUser } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { signOut } from "../shared/sign-in.ts";
import { changeLanguage, interfaceLanguages } from "./words.ts";

const schemes = ["light", "dark", "auto"] as const;
const ownNames = { en: "English", fr: "Français" };

/** Who is signed in, and how the back office looks and speaks to them. */
export function AccountMenu({
  account,
  compact = false,
}: {
  account: { name: string; email: string };
  compact?: boolean;
}) {
  const { t, i18n } = useTranslation("app");
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [singleKeys, setSingleKeys] = useState(singleKeysAreOn);
  const icon = <IconUser size={16} stroke={1.6} aria-hidden />;
  const ticked = (on: boolean) =>
    on ? <IconCheck size={16} stroke={1.6} aria-hidden /> : <span />;

  return (
    <Menu position="bottom-end" width={248}>
      <Menu.Target>
        {compact ? (
          <ActionIcon aria-label={`${t("account.menu")}: ${account.name}`}>{icon}</ActionIcon>
        ) : (
          <Button variant="subtle" color="gray" c="var(--ink)" leftSection={icon}>
            {account.name}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account.email}</Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t("account.scheme")}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            rightSection={ticked(colorScheme === scheme)}
            closeMenuOnClick={false}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`account.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t("account.language")}</Menu.Label>
        {interfaceLanguages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            role="menuitemradio"
            aria-checked={i18n.language === language}
            rightSection={ticked(i18n.language === language)}
            closeMenuOnClick={false}
            onClick={() => void changeLanguage(language)}
          >
            {ownNames[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={singleKeys}
          rightSection={ticked(singleKeys)}
          closeMenuOnClick={false}
          onClick={() => {
            switchSingleKeys(!singleKeys);
            setSingleKeys(!singleKeys);
          }}
        >
          {t("account.singleKeys")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut().then(() => location.assign("/sign-in"))}>
          {t("account.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
