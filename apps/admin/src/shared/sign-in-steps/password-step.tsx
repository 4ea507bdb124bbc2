import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "../form.module.css";
import { signIn, type SignInProblem } from "../sign-in.ts";
import { SignInProblemLine } from "./sign-in-problem-line.tsx";

interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface PasswordStepProps {
  typed: Credentials;
  setTyped: (typed: Credentials) => void;
  problem: SignInProblem | undefined;
  setProblem: (problem: SignInProblem | undefined) => void;
  isInPlace: boolean;
  onSignedIn: () => void;
  onSecondStep: () => void;
}

/** The first step: e-mail and password. */
export function PasswordStep({
  typed,
  setTyped,
  problem,
  setProblem,
  isInPlace,
  onSignedIn,
  onSecondStep,
}: PasswordStepProps) {
  const { t } = useTranslation("shared");
  const [isSending, setSending] = useState(false);
  const isKnown = typed.email !== "";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    const result = await signIn(typed.email, typed.password);
    setSending(false);
    setProblem(result.ok ? undefined : result.problem);
    if (!result.ok) return;
    if (result.needsSecondStep) onSecondStep();
    else onSignedIn();
  };

  return (
    <form className={classes["form"]} onSubmit={(event) => void submit(event)}>
      <TextInput
        name="email"
        type="email"
        autoComplete="username"
        label={t("signIn.email")}
        required
        withAsterisk={false}
        data-autofocus={isInPlace && isKnown ? undefined : true}
        value={typed.email}
        onChange={(event) => setTyped({ ...typed, email: event.currentTarget.value })}
      />
      <PasswordInput
        name="password"
        autoComplete="current-password"
        label={t("signIn.password")}
        required
        withAsterisk={false}
        data-autofocus={isInPlace && isKnown ? true : undefined}
        visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
        value={typed.password}
        onChange={(event) => setTyped({ ...typed, password: event.currentTarget.value })}
      />
      <SignInProblemLine problem={problem} />
      <Button type="submit" variant="filled" size="lg" loading={isSending}>
        {t("signIn.act")}
      </Button>
      <a
        className="link"
        href="/forgotten"
        {...(isInPlace ? { target: "_blank", rel: "noreferrer" } : {})}
      >
        {t(isInPlace ? "signIn.forgottenElsewhere" : "signIn.forgotten")}
      </a>
    </form>
  );
}
