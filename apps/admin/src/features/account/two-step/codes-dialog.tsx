import { Button, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { RecoveryCodes } from "./recovery-codes.tsx";

interface CodesDialogProps {
  codes: readonly string[];
  email: string;
  onClose: () => void;
}

/** Shows recovery codes; it goes by its button only, because they are never shown again. */
export function CodesDialog({ codes, email, onClose }: CodesDialogProps) {
  const { t } = useTranslation("account");
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("twoStep.codesTitle")}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <RecoveryCodes codes={codes} email={email} />
      <div>
        <Button variant="filled" size="lg" onClick={onClose} data-autofocus>
          {t("twoStep.kept")}
        </Button>
      </div>
    </Modal>
  );
}
