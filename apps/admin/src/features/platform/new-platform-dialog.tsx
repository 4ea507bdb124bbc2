import { slugFromUrl } from "@cookiedesk/domain/platform/platform";
import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { type ApiInputs, type ApiOutputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import form from "../../shared/form.module.css";

type Fields = ApiInputs["platform"]["create"];
const fieldNames = [
  "name",
  "slug",
  "url",
  "basePolicyId",
  "locale",
] as const satisfies readonly (keyof Fields)[];

interface NewPlatformDialogProps {
  bases: ApiOutputs["basePolicy"]["list"];
  onClose: () => void;
}

export default function NewPlatformDialog({ bases, onClose }: NewPlatformDialogProps) {
  const { t } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("new.title")}
      closeButtonProps={{ "aria-label": shared("close") }}
    >
      {bases.length === 0 ? (
        <div className={form["form"]}>
          <p>{t("new.noBase")}</p>
          <Link className="link" to="/bases">
            {t("new.toBases")}
          </Link>
        </div>
      ) : (
        <NewPlatformForm bases={bases} onClose={onClose} />
      )}
    </Modal>
  );
}

function NewPlatformForm({ bases, onClose }: NewPlatformDialogProps) {
  const { t } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const navigate = useNavigate();
  const failureSentence = useFailureSentence();
  const create = useMutation(api.platform.create.mutationOptions());
  const { register, handleSubmit, setError, setValue, formState } = useForm<Fields>({
    defaultValues: { name: "", url: "", slug: "", basePolicyId: bases[0]?.id ?? "", locale: "en" },
  });
  const { errors, isSubmitting, dirtyFields } = formState;

  const submit = handleSubmit(async (fields) => {
    try {
      const result = await create.mutateAsync(fields);
      if (result.ok) {
        await navigate(`/platforms/${result.slug}`);
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
  const url = register("url", {
    // The host suggests a slug as long as nobody has typed one.
    onChange: (event: { target: { value: string } }) => {
      if (dirtyFields.slug !== true) setValue("slug", slugFromUrl(event.target.value) ?? "");
    },
  });

  return (
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
  );
}
