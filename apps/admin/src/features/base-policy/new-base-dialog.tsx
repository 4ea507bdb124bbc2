import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { type ApiInputs, useApi } from "../../shared/api.ts";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useFormProblems } from "../../shared/use-form-problems.ts";

type Fields = ApiInputs["basePolicy"]["create"];

export default function NewBaseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("base-policy");
  const api = useApi();
  const navigate = useNavigate();
  const create = useMutation(api.basePolicy.create.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<Fields>({
    defaultValues: { name: "", locale: "en" },
  });
  const { errors, isSubmitting } = formState;
  const problems = useFormProblems(setError, ["name", "locale"]);

  const submit = handleSubmit(async (fields) => {
    try {
      const result = await create.mutateAsync(fields);
      if (result.ok) await navigate(`/bases/${result.key}/edit`);
      else problems.refused(result.problems);
    } catch (error) {
      problems.failed(error);
    }
  });

  return (
    <FormDialog
      title={t("new.title")}
      act={t("new.act")}
      isSending={isSubmitting}
      problem={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t("new.name")}
        error={errors.name?.message}
        data-autofocus
        {...register("name")}
      />
      <TextInput
        label={t("new.locale")}
        description={t("new.localeHint")}
        error={errors.locale?.message}
        {...register("locale")}
      />
    </FormDialog>
  );
}
