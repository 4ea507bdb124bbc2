import { useMutation } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import classes from "../../../shared/form.module.css";
import { useFormProblems } from "../../../shared/use-form-problems.ts";
import { NewPasswordInput } from "../new-password-input.tsx";
import { type LinkedPerson, LinkedPersonPage } from "./linked-person.tsx";

/** Where the link of a forgotten password leads: another one is chosen, and every session of the account ends. */
export function Component() {
  return (
    <LinkedPersonPage kind="reset">
      {({ token, person }) => <ResetForm token={token} person={person} />}
    </LinkedPersonPage>
  );
}

function ResetForm({ token, person }: { token: string; person: LinkedPerson }) {
  const { t } = useTranslation("account");
  const api = useApi();
  const reset = useMutation(api.account.resetPassword.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<{ password: string }>({
    defaultValues: { password: "" },
  });
  const { errors, isSubmitting } = formState;
  const problems = useFormProblems(setError, ["password"]);

  const submit = handleSubmit(async ({ password }) => {
    try {
      const result = await reset.mutateAsync({ token, password });
      if (result.ok) return;
      const isDead = result.problems.some(({ field }) => field === "token");
      if (isDead) setError("root", { message: t("deadLink.reset") });
      else problems.refused(result.problems);
    } catch (error) {
      problems.failed(error);
    }
  });

  if (reset.data?.ok === true) {
    return (
      <>
        <p className="second" role="status">
          {t("reset.done")}
        </p>
        <a className="link" href="/sign-in">
          {t("toSignIn")}
        </a>
      </>
    );
  }
  return (
    <form className={classes["form"]} onSubmit={(event) => void submit(event)} noValidate>
      <p className="second">{t("reset.text", { email: person.email })}</p>
      <input type="hidden" name="email" autoComplete="username" value={person.email} readOnly />
      <NewPasswordInput error={errors.password?.message} autoFocus {...register("password")} />
      {errors.root === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {errors.root.message}
        </p>
      )}
      <Button type="submit" variant="filled" size="lg" loading={isSubmitting}>
        {t("reset.act")}
      </Button>
    </form>
  );
}
