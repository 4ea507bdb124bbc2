import { Modal } from "@mantine/core";
import { singleKeysAreOn, useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "./shortcuts-help.module.css";

const opening = new EventTarget();

export function openShortcutsHelp() {
  opening.dispatchEvent(new Event("open"));
}

const shortcuts = [
  ["/", "shortcuts.search"],
  ["?", "shortcuts.help"],
  ["j", "shortcuts.next"],
  ["k", "shortcuts.previous"],
  ["Ctrl/⌘ S", "shortcuts.save"],
  ["Ctrl/⌘ Enter", "shortcuts.submit"],
] as const;

/** What `?` shows. */
export function ShortcutsHelp() {
  const { t } = useTranslation("app");
  const [opened, setOpened] = useState(false);
  useShortcuts({ "?": () => setOpened(true) });

  // Synchronises with the buttons that ask for help from elsewhere.
  useEffect(() => {
    const open = () => setOpened(true);
    opening.addEventListener("open", open);
    return () => opening.removeEventListener("open", open);
  }, []);

  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title={t("shortcuts.title")}
      closeButtonProps={{ "aria-label": t("shortcuts.close") }}
    >
      <dl className={classes["list"]}>
        {shortcuts.map(([keys, word]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      {singleKeysAreOn() ? null : <p className="quiet">{t("shortcuts.singleKeysOff")}</p>}
    </Modal>
  );
}
