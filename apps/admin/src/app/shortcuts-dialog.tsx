import { singleKeysAreOn } from "@cookiedesk/ui/use-shortcuts";
import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";

import classes from "./shortcuts-help.module.css";

const shortcuts = [
  ["/", "shortcuts.search"],
  ["?", "shortcuts.help"],
  ["j", "shortcuts.next"],
  ["k", "shortcuts.previous"],
  ["Ctrl/⌘ S", "shortcuts.save"],
  ["Ctrl/⌘ Enter", "shortcuts.submit"],
] as const;

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("app");
  return (
    <Modal
      opened
      onClose={onClose}
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
