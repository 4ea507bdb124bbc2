import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { DoorPage } from "../../../shared/door-page.tsx";
import { useFailureSentence } from "../../../shared/failure.tsx";
import classes from "../../../shared/form.module.css";

/** Asks for a link to choose a new password. The answer is the same for every address. */
export function Component() {
  const { t } = useTranslation("account");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const failureSentence = useFailureSentence();
  const ask = useMutation(api.account.askReset.mutationOptions());
  const [email, setEmail] = useState("");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ email });
  };

  if (ask.isSuccess) {
    const outcome = ask.data.mail ? "sent" : "noMail";
    return (
      <DoorPage title={t(`forgotten.${outcome}.title`)}>
        <p className="second" role="status">
          {t(`forgotten.${outcome}.text`, { email })}
        </p>
        <a className="link" href="/sign-in">
          {t("toSignIn")}
        </a>
      </DoorPage>
    );
  }
  return (
    <DoorPage title={t("forgotten.title")}>
      <p className="second">{t("forgotten.text")}</p>
      <form className={classes["form"]} onSubmit={submit}>
        <TextInput
          type="email"
          autoComplete="username"
          label={shared("signIn.email")}
          required
          withAsterisk={false}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        {ask.isError ? (
          <p className={classes["problem"]} role="alert">
            {failureSentence(ask.error)}
          </p>
        ) : null}
        <Button type="submit" variant="filled" size="lg" loading={ask.isPending}>
          {t("forgotten.act")}
        </Button>
        <a className="link" href="/sign-in">
          {t("toSignIn")}
        </a>
      </form>
    </DoorPage>
  );
}
