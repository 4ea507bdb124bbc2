import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useFormProblems } from "../../shared/use-form-problems.ts";

interface MoveDialogProps {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
  onClose: () => void;
}

/** Moves a published platform to another host or slug, and says beforehand what its visitors will notice. */
export default function MoveDialog({ platform, onClose }: MoveDialogProps) {
  const { t } = useTranslation("platform");
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const move = useMutation(api.platform.changeHost.mutationOptions());
  // After a lost race, sending again is made against the other person's address.
  const [revision, setRevision] = useState(platform.addressRevision);
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { url: platform.url, slug: platform.slug },
  });
  const { errors, isSubmitting } = formState;
  const problems = useFormProblems(setError, ["url", "slug"]);

  const submit = handleSubmit(async (fields) => {
    try {
      const result = await move.mutateAsync({ platformId: platform.id, ...fields, revision });
      if (result.ok) {
        await navigate(`/platforms/${result.slug}`, { replace: true });
        await queries.invalidateQueries();
        onClose();
      } else if (result.code === "invalid") problems.refused(result.problems);
      else {
        setRevision(result.theirs.revision);
        setError("root", { message: t("move.lostRace", { ...result.theirs }) });
      }
    } catch (error) {
      problems.failed(error);
    }
  });

  return (
    <FormDialog
      title={t("move.title", { name: platform.name })}
      act={t("move.act")}
      isSending={isSubmitting}
      problem={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t("details.url")}
        description={t("new.urlHint")}
        error={errors.url?.message}
        inputMode="url"
        data-autofocus
        {...register("url")}
      />
      <TextInput
        label={t("details.slug")}
        description={t("move.slugHint")}
        error={errors.slug?.message}
        {...register("slug")}
      />
      <p>{t("move.redirects")}</p>
      <p>{t("move.nextVersion")}</p>
    </FormDialog>
  );
}
