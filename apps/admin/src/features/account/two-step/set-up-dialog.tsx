import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CodesDialog } from "./codes-dialog.tsx";
import { ConfirmAppDialog } from "./confirm-app-dialog.tsx";
import { PasswordDialog } from "./password-dialog.tsx";
import { beginTwoStep } from "./two-step-calls.ts";

interface SetUpDialogProps {
  email: string;
  /** It is on from now. */
  onChanged: () => void;
  onClose: () => void;
}

/** Setting up the two-step sign-in: the password, the app, the recovery codes. */
export default function SetUpDialog({ email, onChanged, onClose }: SetUpDialogProps) {
  const { t } = useTranslation("account");
  const [begun, setBegun] = useState<{ uri: string; recoveryCodes: readonly string[] }>();
  const [isOn, setOn] = useState(false);

  if (begun === undefined) {
    return (
      <PasswordDialog
        title={t("twoStep.title")}
        act={t("twoStep.next")}
        onPassword={async (password) => {
          const result = await beginTwoStep(password);
          if (!result.ok) return result.problem;
          setBegun(result);
        }}
        onClose={onClose}
      >
        <p className="second">{t("twoStep.passwordText")}</p>
      </PasswordDialog>
    );
  }
  if (isOn) return <CodesDialog codes={begun.recoveryCodes} email={email} onClose={onClose} />;
  return (
    <ConfirmAppDialog
      uri={begun.uri}
      onConfirmed={() => {
        setOn(true);
        onChanged();
      }}
      onClose={onClose}
    />
  );
}
