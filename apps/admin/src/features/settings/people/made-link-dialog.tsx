import { Button, CopyButton, Modal, TextInput } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import form from "../../../shared/form.module.css";
import type { MadeLink } from "./use-person-links.ts";

interface MadeLinkDialogProps extends MadeLink {
  name: string;
  onClose: () => void;
}

/** A one-time link to pass on. It goes by its button only, because it is never shown again. */
export default function MadeLinkDialog({ kind, link, name, onClose }: MadeLinkDialogProps) {
  const { t } = useTranslation("settings");
  const { t: shared } = useTranslation("shared");
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`link.${kind}.title`, { name })}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <p className="second">{t(`link.${kind}.text`)}</p>
      <TextInput
        label={t("link.field")}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={form["acts"]}>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button
              variant="filled"
              size="lg"
              data-autofocus
              leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
              onClick={copy}
            >
              {copied ? shared("copied") : t("link.copy")}
            </Button>
          )}
        </CopyButton>
        <Button size="lg" onClick={onClose}>
          {t("link.done")}
        </Button>
      </div>
    </Modal>
  );
}
