import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FormDialog } from "../../../shared/form-dialog.tsx";
import { QrCode } from "./qr-code.tsx";
import { readKey } from "./read-key.ts";
import { confirmTwoStep, type TwoStepProblem } from "./two-step-calls.ts";
import classes from "./two-step.module.css";
import { useTwoStepSentence } from "./use-two-step-sentence.ts";

interface ConfirmAppDialogProps {
  /** The `otpauth:` address that the app reads. */
  uri: string;
  onConfirmed: () => void;
  onClose: () => void;
}

/** The key for the app, to be scanned or typed, and the code that proves that the app has it. */
export function ConfirmAppDialog({ uri, onConfirmed, onClose }: ConfirmAppDialogProps) {
  const { t } = useTranslation("account");
  const sentence = useTwoStepSentence();
  const [code, setCode] = useState("");
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<TwoStepProblem>();
  const isWrong = problem?.code === "wrong_code";

  const submit = async () => {
    setSending(true);
    const result = await confirmTwoStep(code);
    setSending(false);
    setProblem(result.ok ? undefined : result.problem);
    if (result.ok) onConfirmed();
  };

  return (
    <FormDialog
      title={t("twoStep.title")}
      act={t("twoStep.confirm")}
      isSending={isSending}
      problem={isWrong ? undefined : sentence(problem)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="second">{t("twoStep.scan")}</p>
      <QrCode text={uri} label={t("twoStep.qr")} />
      <p>
        <span className="second">{t("twoStep.secret")}</span>
        <br />
        <span className={classes["key"]}>{readKey(uri)}</span>
      </p>
      <TextInput
        label={t("twoStep.code")}
        inputMode="numeric"
        autoComplete="one-time-code"
        data-autofocus
        error={isWrong ? sentence(problem) : undefined}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
