import { Button, PasswordInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { type ApiInputs, type ApiOutputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { waitWords } from "../../shared/wait-words.ts";
import classes from "./account.module.css";
import { NewPasswordInput } from "./new-password-input.tsx";
import { SavedNote } from "./saved-note.tsx";

type Fields = ApiInputs["account"]["changePassword"];
type Problem = Extract<ApiOutputs["account"]["changePassword"], { ok: false }>["problems"][number];

/** Changes the password; every other session of the person ends by it. */
export function PasswordPart({ email }: { email: string }) {
  const { t, i18n } = useTranslation("account");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const change = useMutation(api.account.changePassword.mutationOptions());
  const { register, handleSubmit, reset, setError, formState } = useForm<Fields>({
    defaultValues: { current: "", password: "" },
  });
  const { errors, isSubmitting } = formState;

  const submit = handleSubmit(async (fields) => {
    try {
      const result = await change.mutateAsync(fields);
      if (result.ok) {
        reset();
        await queries.invalidateQueries(api.account.sessions.queryFilter());
        return;
      }
      for (const problem of result.problems) setError(problem.field, { message: explain(problem) });
    } catch (error) {
      setError("root", { message: failureSentence(error) });
    }
  });
  const explain = (problem: Problem) => {
    if (problem.field === "password") return explainFieldProblem(shared, problem.code);
    if (problem.code === "wrong") return t("account.password.wrong");
    return t("account.password.wait", { wait: waitWords(problem.seconds ?? 60, i18n.language) });
  };

  return (
    <section className={classes["part"]} aria-labelledby="password">
      <h2 id="password">{t("account.password.title")}</h2>
      <p className="second">{t("account.password.text")}</p>
      <form className={classes["fields"]} onSubmit={(event) => void submit(event)} noValidate>
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <PasswordInput
          label={t("account.password.current")}
          autoComplete="current-password"
          error={errors.current?.message}
          visibilityToggleButtonProps={{ "aria-label": shared("signIn.showPassword") }}
          {...register("current")}
        />
        <NewPasswordInput
          label={t("account.password.new")}
          error={errors.password?.message}
          {...register("password")}
        />
        {errors.root === undefined ? null : (
          <p className={classes["problem"]} role="alert">
            {errors.root.message}
          </p>
        )}
        <div className={classes["acts"]}>
          <Button type="submit" loading={isSubmitting}>
            {t("account.password.act")}
          </Button>
          <SavedNote shown={change.data?.ok === true && !formState.isDirty}>
            {t("account.password.saved")}
          </SavedNote>
        </div>
      </form>
    </section>
  );
}
