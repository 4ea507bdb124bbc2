import { PasswordInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { FormDialog } from "../../../shared/form-dialog.tsx";
import type { TwoStepProblem } from "./two-step-calls.ts";
import { useTwoStepSentence } from "./use-two-step-sentence.ts";

interface PasswordDialogProps {
  title: string;
  act: string;
  children: ReactNode;
  /** Undefined: it is done. */
  onPassword: (password: string) => Promise<TwoStepProblem | undefined>;
  onClose: () => void;
}

/** Asks for the password again before something that a thief at an open screen would do. */
export function PasswordDialog({ title, act, children, onPassword, onClose }: PasswordDialogProps) {
  const { t } = useTranslation("account");
  const { t: shared } = useTranslation("shared");
  const sentence = useTwoStepSentence();
  const [password, setPassword] = useState("");
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<TwoStepProblem>();
  const isWrong = problem?.code === "wrong_password";

  const submit = async () => {
    setSending(true);
    const refused = await onPassword(password);
    setSending(false);
    setProblem(refused);
  };

  return (
    <FormDialog
      title={title}
      act={act}
      isSending={isSending}
      problem={isWrong ? undefined : sentence(problem)}
      onSubmit={submit}
      onClose={onClose}
    >
      {children}
      <PasswordInput
        label={t("twoStep.password")}
        autoComplete="current-password"
        data-autofocus
        error={isWrong ? sentence(problem) : undefined}
        visibilityToggleButtonProps={{ "aria-label": shared("signIn.showPassword") }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
