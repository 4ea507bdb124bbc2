import { slugFromUrl } from "@cookiedesk/domain/platform/platform";
import { Modal, NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { type ApiInputs, type ApiOutputs, useApi } from "../../shared/api.ts";
import { FormDialog } from "../../shared/form-dialog.tsx";
import form from "../../shared/form.module.css";
import { useFormProblems } from "../../shared/use-form-problems.ts";

type Fields = ApiInputs["platform"]["create"];
interface NewPlatformDialogProps {
  bases: ApiOutputs["basePolicy"]["list"];
  onClose: () => void;
}

export default function NewPlatformDialog({ bases, onClose }: NewPlatformDialogProps) {
  const { t } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  if (bases.length > 0) return <NewPlatformForm bases={bases} onClose={onClose} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("new.title")}
      closeButtonProps={{ "aria-label": shared("close") }}
    >
      <div className={form["form"]}>
        <p>{t("new.noBase")}</p>
        <Link className="link" to="/bases">
          {t("new.toBases")}
        </Link>
      </div>
    </Modal>
  );
}

function NewPlatformForm({ bases, onClose }: NewPlatformDialogProps) {
  const { t } = useTranslation("platform");
  const api = useApi();
  const navigate = useNavigate();
  const create = useMutation(api.platform.create.mutationOptions());
  const { register, handleSubmit, setError, setValue, formState } = useForm<Fields>({
    defaultValues: { name: "", url: "", slug: "", basePolicyId: bases[0]?.id ?? "", locale: "en" },
  });
  const { errors, isSubmitting, dirtyFields } = formState;
  const problems = useFormProblems(setError, ["name", "slug", "url", "basePolicyId", "locale"]);

  const submit = handleSubmit(async (fields) => {
    try {
      const result = await create.mutateAsync(fields);
      if (result.ok) await navigate(`/platforms/${result.slug}`);
      else problems.refused(result.problems);
    } catch (error) {
      problems.failed(error);
    }
  });
  const url = register("url", {
    // The host suggests a slug as long as nobody has typed one.
    onChange: (event: { target: { value: string } }) => {
      if (dirtyFields.slug !== true) setValue("slug", slugFromUrl(event.target.value) ?? "");
    },
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
        label={t("new.url")}
        description={t("new.urlHint")}
        error={errors.url?.message}
        inputMode="url"
        {...url}
      />
      <TextInput
        label={t("new.slug")}
        description={t("new.slugHint")}
        error={errors.slug?.message}
        {...register("slug")}
      />
      <NativeSelect
        label={t("new.base")}
        data={bases.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.basePolicyId?.message}
        {...register("basePolicyId")}
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
