import { Button, Checkbox, Modal, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { explainFieldProblem } from "../../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import form from "../../../shared/form.module.css";

interface Fields {
  name: string;
  country: string;
  privacyUrl: string;
  isOperator: boolean;
}
const fieldNames = ["name", "country", "privacyUrl"] as const;

interface NewProviderDialogProps {
  /** Called with the key of the provider that the catalogue has now. */
  onAdded: (key: string) => void;
  onClose: () => void;
}

/** Adds a provider to the catalogue, which all policies share. */
export default function NewProviderDialog({ onAdded, onClose }: NewProviderDialogProps) {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const failureSentence = useFailureSentence();
  const create = useMutation(api.catalogue.createProvider.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<Fields>({
    defaultValues: { name: "", country: "", privacyUrl: "", isOperator: false },
  });
  const { errors, isSubmitting } = formState;

  const submit = handleSubmit(async ({ country, privacyUrl, ...fields }) => {
    try {
      const result = await create.mutateAsync({
        ...fields,
        country: country.trim() === "" ? null : country.trim().toUpperCase(),
        privacyUrl: privacyUrl.trim() === "" ? null : privacyUrl.trim(),
      });
      if (result.ok) {
        onAdded(result.key);
        return;
      }
      for (const { field, code } of result.problems) {
        const known = fieldNames.find((name) => name === field) ?? "root";
        setError(known, { message: explainFieldProblem(shared, code) });
      }
    } catch (error) {
      setError("root", { message: failureSentence(error) });
    }
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("provider.title")}
      closeButtonProps={{ "aria-label": shared("close") }}
    >
      <form
        className={form["form"]}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => {
          // The row behind listens for keys of its own.
          event.stopPropagation();
          if (event.key === "Escape") onClose();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
        }}
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
        {errors.root === undefined ? null : (
          <p className={form["problem"]} role="alert">
            {errors.root.message}
          </p>
        )}
        <div className={form["acts"]}>
          <Button type="submit" variant="filled" size="lg" loading={isSubmitting}>
            {t("provider.act")}
          </Button>
          <Button size="lg" onClick={onClose}>
            {shared("cancel")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
