import { ActionIcon, Button, Menu } from "@mantine/core";
import {
  IconBroadcast,
  IconColumns2,
  IconDots,
  IconPencil,
  IconPlus,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { languageName, ownLanguageName } from "../../../shared/language-name.ts";
import { State } from "../../../shared/state.tsx";
import { useEditor } from "../editor-context.ts";
import { whyNotId } from "../field-id.ts";
import { countMissing, countTexts } from "../missing-texts.ts";
import { useAddress } from "../use-address.ts";
import { AddLanguage } from "./add-language.tsx";
import classes from "./outline-pane.module.css";
import { MissingCount } from "./missing-count.tsx";
import { useLanguageActs } from "./use-language-acts.ts";

const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

/** The languages of a policy: which one is written, which one stands beside it, what each still lacks. */
export function LanguageList() {
  const { t, i18n } = useTranslation("editor");
  const { view, locale, beside, whyNot } = useEditor();
  const isDenied = whyNot(null) !== undefined;
  const denied = { disabled: isDenied, ...(isDenied ? { "aria-describedby": whyNotId } : {}) };
  const address = useAddress();
  const acts = useLanguageActs();
  const [isAdding, setAdding] = useState(false);

  return (
    <section aria-label={t("language.title")}>
      <h2 className={classes["head"]}>
        {t("language.title")} <span>{t("language.texts", { count: countTexts(view) })}</span>
      </h2>
      <ul>
        {view.locales.map(({ locale: one, live }) => {
          const missing = countMissing(view, one);
          return (
            <li key={one} className={classes["row"]}>
              <button
                type="button"
                className={classes["entry"]}
                aria-current={one === locale || undefined}
                title={languageName(one, i18n.language)}
                onClick={() => address.setLang(one)}
              >
                <span className={classes["language"]}>
                  <span lang={one}>{ownLanguageName(one)}</span>
                  {live ? null : (
                    <span className={classes["prep"]}>{t("language.preparation")}</span>
                  )}
                </span>
                {one === beside ? (
                  <span className={classes["own"]}>{t("language.beside")}</span>
                ) : missing > 0 ? (
                  <MissingCount count={missing} />
                ) : (
                  <State is="ok" />
                )}
              </button>
              <Menu position="bottom-start">
                <Menu.Target>
                  <ActionIcon
                    size={24}
                    aria-label={t("language.acts", { language: languageName(one, i18n.language) })}
                  >
                    <IconDots {...icon} />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {one === locale ? null : (
                    <Menu.Item
                      leftSection={<IconColumns2 {...icon} />}
                      onClick={() => address.setBeside(one === beside ? null : one)}
                    >
                      {one === beside ? t("language.hideBeside") : t("language.showBeside")}
                    </Menu.Item>
                  )}
                  <Menu.Item
                    {...denied}
                    leftSection={live ? <IconPencil {...icon} /> : <IconBroadcast {...icon} />}
                    onClick={() => void acts.set(one, !live)}
                  >
                    {live ? t("language.prepare") : t("language.makeLive")}
                  </Menu.Item>
                  {one === view.defaultLocale ? null : (
                    <Menu.Item
                      {...denied}
                      leftSection={<IconTrash {...icon} />}
                      onClick={() => void acts.remove(one, live)}
                    >
                      {t("language.remove")}
                    </Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            </li>
          );
        })}
      </ul>
      {isAdding ? (
        <AddLanguage onClose={() => setAdding(false)} />
      ) : (
        <Button
          variant="subtle"
          color="gray"
          className={classes["add"]}
          {...denied}
          leftSection={<IconPlus {...icon} />}
          onClick={() => setAdding(true)}
        >
          {t("language.add")}
        </Button>
      )}
    </section>
  );
}
