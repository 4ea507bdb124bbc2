import { Checkbox, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { FormDialog } from "../../../shared/form-dialog.tsx";
import { useFormProblems } from "../../../shared/use-form-problems.ts";

interface Fields {
  name: string;
  country: string;
  privacyUrl: string;
  isOperator: boolean;
}

interface NewProviderDialogProps {
  /** Called with the key of the provider that the catalogue has now. */
  onAdded: (key: string) => void;
  onClose: () => void;
}

/** Adds a provider to the catalogue, which all policies share. */
export default function NewProviderDialog({ onAdded, onClose }: NewProviderDialogProps) {
  const { t } = useTranslation("editor");
  const api = useApi();
  const create = useMutation(api.catalogue.createProvider.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<Fields>({
    defaultValues: { name: "", country: "", privacyUrl: "", isOperator: false },
  });
  const { errors, isSubmitting } = formState;
  const problems = useFormProblems(setError, ["name", "country", "privacyUrl"]);

  const submit = handleSubmit(async ({ country, privacyUrl, ...fields }) => {
    try {
      const result = await create.mutateAsync({
        ...fields,
        country: country.trim() === "" ? null : country.trim().toUpperCase(),
        privacyUrl: privacyUrl.trim() === "" ? null : privacyUrl.trim(),
      });
      if (result.ok) onAdded(result.key);
      else problems.refused(result.problems);
    } catch (error) {
      problems.failed(error);
    }
  });

  return (
    <FormDialog
      title={t("provider.title")}
      act={t("provider.act")}
      isSending={isSubmitting}
      problem={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t("provider.name")}
        error={errors.name?.message}
        data-autofocus
        {...register("name")}
      />
      <TextInput
        label={t("provider.country")}
        description={t("provider.countryHint")}
        error={errors.country?.message}
        {...register("country")}
      />
      <TextInput
        label={t("provider.privacyUrl")}
        description={t("provider.privacyUrlHint")}
        error={errors.privacyUrl?.message}
        inputMode="url"
        dir="ltr"
        {...register("privacyUrl")}
      />
      <Checkbox label={t("provider.isOperator")} {...register("isOperator")} />
    </FormDialog>
  );
}
