import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { type ApiInputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import classes from "../../shared/form.module.css";
import { NewPasswordInput } from "./new-password-input.tsx";
import { useEnter } from "./use-enter.ts";

type Fields = Omit<ApiInputs["setup"]["createFirstAccount"], "token">;

export function FirstAccountForm({ token }: { token: string }) {
  const { t } = useTranslation("account");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const enter = useEnter();
  const failureSentence = useFailureSentence();
  const { register, handleSubmit, setError, formState } = useForm<Fields>();
  const { errors, isSubmitting } = formState;
  const create = useMutation(api.setup.createFirstAccount.mutationOptions());

  const submit = handleSubmit(async (fields) => {
    try {
      const result = await create.mutateAsync({ token, ...fields });
      if (result.ok) {
        await enter(fields.email, fields.password);
        return;
      }
      for (const { field, code } of result.problems) {
        setError(field === "token" ? "root" : field, {
          message: explainFieldProblem(shared, code),
        });
      }
    } catch (error) {
      setError("root", { message: failureSentence(error) });
    }
  });

  return (
    <form className={classes["form"]} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label={t("setup.name")}
        autoComplete="name"
        error={errors.name?.message}
        {...register("name")}
      />
      <TextInput
        label={t("setup.email")}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...register("email")}
      />
      <NewPasswordInput error={errors.password?.message} {...register("password")} />
      {errors.root === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {errors.root.message}
        </p>
      )}
      <Button type="submit" variant="filled" size="lg" loading={isSubmitting}>
        {t("setup.act")}
      </Button>
    </form>
  );
}
