import { ActionIcon, Button, Menu, useMantineColorScheme } from "@mantine/core";
import { singleKeysAreOn, switchSingleKeys } from "@cookiedesk/ui/use-shortcuts";
import { IconCheck, IconUser } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { signOut } from "../shared/sign-in.ts";
import { chooseDensity, chosenDensity, densities } from "./density.ts";
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
  const [density, setDensity] = useState(chosenDensity);
  const [singleKeys, setSingleKeys] = useState(singleKeysAreOn);
  const icon = <IconUser size={16} stroke={1.6} aria-hidden />;

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
        <Choice
          label={t("account.scheme")}
          options={schemes.map((scheme) => ({ value: scheme, label: t(`account.${scheme}`) }))}
          chosen={colorScheme}
          choose={setColorScheme}
        />
        <Choice
          label={t("account.density")}
          options={densities.map((one) => ({ value: one, label: t(`account.${one}`) }))}
          chosen={density}
          choose={(one) => {
            chooseDensity(one);
            setDensity(one);
          }}
        />
        <Choice
          label={t("account.language")}
          options={interfaceLanguages.map((language) => ({
            value: language,
            label: ownNames[language],
            lang: language,
          }))}
          chosen={i18n.language}
          choose={(language) => void changeLanguage(language)}
        />
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={singleKeys}
          rightSection={<Tick on={singleKeys} />}
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

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  chosen: string;
  choose: (value: Value) => void;
}

/** One of several, chosen without closing the menu. */
function Choice<Value extends string>({ label, options, chosen, choose }: ChoiceProps<Value>) {
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {options.map((option) => (
        <Menu.Item
          key={option.value}
          lang={option.lang}
          role="menuitemradio"
          aria-checked={chosen === option.value}
          rightSection={<Tick on={chosen === option.value} />}
          closeMenuOnClick={false}
          onClick={() => choose(option.value)}
        >
          {option.label}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

function Tick({ on }: { on: boolean }) {
  return on ? <IconCheck size={16} stroke={1.6} aria-hidden /> : null;
}
