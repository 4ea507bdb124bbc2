import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useFormProblems } from "../../shared/use-form-problems.ts";

interface CopyBaseDialogProps {
  base: NonNullable<ApiOutputs["basePolicy"]["byKey"]>;
  onClose: () => void;
}

export default function CopyBaseDialog({ base, onClose }: CopyBaseDialogProps) {
  const { t } = useTranslation("base-policy");
  const api = useApi();
  const navigate = useNavigate();
  const copy = useMutation(api.basePolicy.copy.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<{ name: string }>({
    defaultValues: { name: t("copy.suggested", { name: base.name }) },
  });
  const { errors, isSubmitting } = formState;
  const problems = useFormProblems(setError, ["name"]);

  const submit = handleSubmit(async ({ name }) => {
    try {
      const result = await copy.mutateAsync({ basePolicyId: base.id, name });
      if (result.ok) {
        onClose();
        await navigate(`/bases/${result.key}`);
      } else problems.refused(result.problems);
    } catch (error) {
      problems.failed(error);
    }
  });

  return (
    <FormDialog
      title={t("copy.title", { name: base.name })}
      act={t("copy.act")}
      isSending={isSubmitting}
      problem={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="second">{t("copy.text")}</p>
      <TextInput
        label={t("new.name")}
        error={errors.name?.message}
        data-autofocus
        {...register("name")}
      />
    </FormDialog>
  );
}
