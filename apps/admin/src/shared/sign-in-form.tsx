import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "./form.module.css";
import { signIn, type SignInResult } from "./sign-in.ts";

/** E-mail and password; used by the door and by the dialog that brings an ended session back. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation("shared");
  const [state, setState] = useState<
    "idle" | "sending" | Extract<SignInResult, { ok: false }>["code"]
  >("idle");

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setState("sending");
    const result = await signIn(String(fields.get("email")), String(fields.get("password")));
    setState(result.ok ? "idle" : result.code);
    if (result.ok) onSignedIn();
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
        data-autofocus
      />
      <PasswordInput
        name="password"
        autoComplete="current-password"
        label={t("signIn.password")}
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
      />
      {state === "idle" || state === "sending" ? null : (
        <p className={classes["problem"]} role="alert">
          {t(`signIn.${state}`)}
        </p>
      )}
      <Button type="submit" variant="filled" size="lg" loading={state === "sending"}>
        {t("signIn.act")}
      </Button>
    </form>
  );
}
