import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CodesDialog } from "./codes-dialog.tsx";
import { PasswordDialog } from "./password-dialog.tsx";
import { renewRecoveryCodes } from "./two-step-calls.ts";

interface NewCodesDialogProps {
  email: string;
  onChanged: () => void;
  onClose: () => void;
}

/** Makes new recovery codes in the place of the former ones. */
export default function NewCodesDialog({ email, onChanged, onClose }: NewCodesDialogProps) {
  const { t } = useTranslation("account");
  const [codes, setCodes] = useState<readonly string[]>();

  if (codes !== undefined) return <CodesDialog codes={codes} email={email} onClose={onClose} />;
  return (
    <PasswordDialog
      title={t("twoStep.newTitle")}
      act={t("twoStep.newAct")}
      onPassword={async (password) => {
        const result = await renewRecoveryCodes(password);
        if (!result.ok) return result.problem;
        setCodes(result.recoveryCodes);
        onChanged();
      }}
      onClose={onClose}
    >
      <p className="second">{t("twoStep.newText")}</p>
    </PasswordDialog>
  );
}
