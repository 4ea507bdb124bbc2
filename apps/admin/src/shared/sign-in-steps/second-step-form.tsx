import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "../form.module.css";
import { proveSecondStep, type SecondStep, type SignInProblem } from "../sign-in.ts";
import { SignInProblemLine } from "./sign-in-problem-line.tsx";

interface SecondStepFormProps {
  onSignedIn: () => void;
  /** Leads back to the password; with the reason where the time for this step is over. */
  onBack: (reason: SignInProblem | undefined) => void;
}

/** The second step: the code that the app shows, or one of the recovery codes. */
export function SecondStepForm({ onSignedIn, onBack }: SecondStepFormProps) {
  const { t } = useTranslation("shared");
  const [step, setStep] = useState<SecondStep>("app");
  const [code, setCode] = useState("");
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<SignInProblem>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    const result = await proveSecondStep(step, code);
    setSending(false);
    if (result.ok) onSignedIn();
    else if (result.problem.code === "start_again") onBack(result.problem);
    else setProblem(result.problem);
  };
  const change = (to: SecondStep) => {
    setStep(to);
    setCode("");
    setProblem(undefined);
  };

  return (
    <form className={classes["form"]} onSubmit={(event) => void submit(event)}>
      <p className="second">{t(`signIn.${step}Text`)}</p>
      <TextInput
        // The field of the other kind is another field: the focus goes to it.
        key={step}
        name="code"
        label={t(`signIn.${step}Code`)}
        required
        withAsterisk={false}
        autoFocus
        data-autofocus
        autoCapitalize="none"
        spellCheck={false}
        autoComplete={step === "app" ? "one-time-code" : "off"}
        inputMode={step === "app" ? "numeric" : "text"}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <SignInProblemLine problem={problem} />
      <Button type="submit" variant="filled" size="lg" loading={isSending}>
        {t("signIn.act")}
      </Button>
      <div className={classes["links"]}>
        <button
          type="button"
          className="link"
          onClick={() => change(step === "app" ? "recovery" : "app")}
        >
          {t(step === "app" ? "signIn.toRecovery" : "signIn.toApp")}
        </button>
        <button type="button" className="link" onClick={() => onBack(undefined)}>
          {t("signIn.back")}
        </button>
      </div>
    </form>
  );
}
