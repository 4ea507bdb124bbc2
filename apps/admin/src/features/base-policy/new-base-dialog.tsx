import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { type ApiInputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import form from "../../shared/form.module.css";

type Fields = ApiInputs["basePolicy"]["create"];

export default function NewBaseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const navigate = useNavigate();
  const failureSentence = useFailureSentence();
  const create = useMutation(api.basePolicy.create.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<Fields>({
    defaultValues: { name: "", locale: "en" },
  });
  const { errors, isSubmitting } = formState;

  const submit = handleSubmit(async (fields) => {
    try {
      const result = await create.mutateAsync(fields);
      if (result.ok) {
        await navigate(`/bases/${result.key}/edit`);
        return;
      }
      for (const { field, code } of result.problems) {
        const known = field === "name" || field === "locale" ? field : "root";
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
      title={t("new.title")}
      closeButtonProps={{ "aria-label": shared("close") }}
    >
      <form
        className={form["form"]}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
        }}
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
        {errors.root === undefined ? null : (
          <p className={form["problem"]} role="alert">
            {errors.root.message}
          </p>
        )}
        <div className={form["acts"]}>
          <Button type="submit" variant="filled" size="lg" loading={isSubmitting}>
            {t("new.act")}
          </Button>
          <Button size="lg" onClick={onClose}>
            {shared("cancel")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
