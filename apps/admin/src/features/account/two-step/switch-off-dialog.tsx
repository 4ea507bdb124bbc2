import { useTranslation } from "react-i18next";

import { PasswordDialog } from "./password-dialog.tsx";
import { endTwoStep } from "./two-step-calls.ts";

interface SwitchOffDialogProps {
  onChanged: () => void;
  onClose: () => void;
}

/** Switches the two-step sign-in off. */
export default function SwitchOffDialog({ onChanged, onClose }: SwitchOffDialogProps) {
  const { t } = useTranslation("account");
  return (
    <PasswordDialog
      title={t("twoStep.offTitle")}
      act={t("twoStep.offAct")}
      onPassword={async (password) => {
        const result = await endTwoStep(password);
        if (!result.ok) return result.problem;
        onChanged();
        onClose();
      }}
      onClose={onClose}
    >
      <p className="second">{t("twoStep.offText")}</p>
    </PasswordDialog>
  );
}
