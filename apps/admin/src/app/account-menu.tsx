import { singleKeysAreOn, switchSingleKeys } from "@cookiedesk/ui/use-shortcuts";
import { ActionIcon, Button, Checkbox, Popover, Radio, useMantineColorScheme } from "@mantine/core";
import { IconUser } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import {
  interfaceLanguages,
  ownInterfaceNames,
  useChangeLanguage,
} from "../shared/interface-language.ts";
import { signOut } from "../shared/sign-in.ts";
import classes from "./account-menu.module.css";
import { chooseDensity, chosenDensity, densities } from "./density.ts";

const schemes = ["light", "dark", "auto"] as const;

interface AccountMenuProps {
  account: { name: string; email: string };
  compact?: boolean;
}

/** Who is signed in, and how the back office looks and speaks to them. */
export function AccountMenu({ account, compact = false }: AccountMenuProps) {
  const { t } = useTranslation("app");
  const [opened, setOpened] = useState(false);
  const icon = <IconUser size={16} stroke={1.6} aria-hidden />;

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position={compact ? "right-end" : "bottom-end"}
      width={248}
      shadow="md"
      trapFocus
      withinPortal={false}
    >
      <Popover.Target>
        {compact ? (
          <ActionIcon
            aria-label={`${t("account.menu")}: ${account.name}`}
            onClick={() => setOpened((is) => !is)}
          >
            {icon}
          </ActionIcon>
        ) : (
          <Button
            variant="subtle"
            color="gray"
            c="var(--ink)"
            leftSection={icon}
            onClick={() => setOpened((is) => !is)}
          >
            {account.name}
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown aria-label={t("account.menu")} className={classes["menu"]}>
        <p>
          <b>{account.name}</b>
          <br />
          <span className="quiet">{account.email}</span>
        </p>
        <Link className="link" to="/account" onClick={() => setOpened(false)}>
          {t("account.open")}
        </Link>
        <Settings />
        <Button fullWidth onClick={() => void signOut().then(() => location.assign("/sign-in"))}>
          {t("account.signOut")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function Settings() {
  const { t, i18n } = useTranslation("app");
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useState(chosenDensity);
  const [singleKeys, setSingleKeys] = useState(singleKeysAreOn);
  const changeLanguage = useChangeLanguage();

  return (
    <>
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
          label: ownInterfaceNames[language],
          lang: language,
        }))}
        chosen={i18n.language}
        choose={(language) => void changeLanguage(language)}
      />
      <Checkbox
        label={t("account.singleKeys")}
        checked={singleKeys}
        onChange={(event) => {
          switchSingleKeys(event.currentTarget.checked);
          setSingleKeys(event.currentTarget.checked);
        }}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  chosen: string;
  choose: (value: Value) => void;
}

/** One of several; it holds at once. */
function Choice<Value extends string>({ label, options, chosen, choose }: ChoiceProps<Value>) {
  return (
    <Radio.Group label={label} value={chosen}>
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          label={<span lang={option.lang}>{option.label}</span>}
          onChange={() => choose(option.value)}
        />
      ))}
    </Radio.Group>
  );
}
