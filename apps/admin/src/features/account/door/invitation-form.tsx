import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import classes from "../../../shared/form.module.css";
import { useFormProblems } from "../../../shared/use-form-problems.ts";
import { NewPasswordInput } from "../new-password-input.tsx";
import { useEnter } from "../use-enter.ts";
import type { LinkedPerson } from "./linked-person.tsx";

interface Fields {
  name: string;
  password: string;
}

/** Makes the invited person's account usable and signs them in. */
export function InvitationForm({ token, person }: { token: string; person: LinkedPerson }) {
  const { t } = useTranslation("account");
  const api = useApi();
  const enter = useEnter();
  const accept = useMutation(api.account.acceptInvitation.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<Fields>({
    defaultValues: { name: person.name, password: "" },
  });
  const { errors, isSubmitting } = formState;
  const problems = useFormProblems(setError, ["name", "password"]);

  const submit = handleSubmit(async (fields) => {
    try {
      const result = await accept.mutateAsync({ token, ...fields });
      if (result.ok) return await enter(person.email, fields.password);
      const isDead = result.problems.some(({ field }) => field === "token");
      if (isDead) setError("root", { message: t("deadLink.invitation") });
      else problems.refused(result.problems);
    } catch (error) {
      problems.failed(error);
    }
  });

  return (
    <form className={classes["form"]} onSubmit={(event) => void submit(event)} noValidate>
      {/* What a password manager keeps the password under. */}
      <input type="hidden" name="email" autoComplete="username" value={person.email} readOnly />
      <TextInput
        label={t("setup.name")}
        autoComplete="name"
        error={errors.name?.message}
        {...register("name")}
      />
      <NewPasswordInput error={errors.password?.message} autoFocus {...register("password")} />
      {errors.root === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {errors.root.message}
        </p>
      )}
      <Button type="submit" variant="filled" size="lg" loading={isSubmitting}>
        {t("invitation.act")}
      </Button>
    </form>
  );
}
