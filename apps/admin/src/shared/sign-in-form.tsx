import { useState } from "react";

import { PasswordStep } from "./sign-in-steps/password-step.tsx";
import { SecondStepForm } from "./sign-in-steps/second-step-form.tsx";
import type { SignInProblem } from "./sign-in.ts";

interface SignInFormProps {
  onSignedIn: () => void;
  /** Who was signed in before, where that is known. */
  email?: string | undefined;
  /** It stands over a page that is kept: no link may lead away from it. */
  isInPlace?: boolean;
}

/**
 * E-mail and password, and the second step where one is set up; used by the door and by the dialog that brings an ended
 * session back. What was typed stays when the second step has to begin again.
 */
export function SignInForm({ onSignedIn, email = "", isInPlace = false }: SignInFormProps) {
  const [typed, setTyped] = useState({ email, password: "" });
  const [step, setStep] = useState<"password" | "second">("password");
  const [problem, setProblem] = useState<SignInProblem>();

  if (step === "second") {
    return (
      <SecondStepForm
        onSignedIn={onSignedIn}
        onBack={(reason) => {
          setProblem(reason);
          setStep("password");
        }}
      />
    );
  }
  return (
    <PasswordStep
      typed={typed}
      setTyped={setTyped}
      problem={problem}
      setProblem={setProblem}
      isInPlace={isInPlace}
      onSignedIn={onSignedIn}
      onSecondStep={() => setStep("second")}
    />
  );
}
