import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../../shared/api.ts";
import { explainFieldProblem } from "../../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { FormDialog } from "../../../shared/form-dialog.tsx";
import { useToasts } from "../../../shared/undo/toasts.ts";
import { explainGrantProblem } from "./explain-grant-problem.ts";
import { GrantFields } from "./grant-fields.tsx";
import { type GrantLine, grantsOf, hasLanguages } from "./grant-line.ts";
import MadeLinkDialog from "./made-link-dialog.tsx";

type Problem = Extract<ApiOutputs["person"]["invite"], { ok: false }>["problems"][number];
interface Fields {
  email: string;
  name: string;
}

/** Invites somebody with their first roles; without mail it ends by showing the link, once. */
export default function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("settings");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const failureSentence = useFailureSentence();
  const invite = useMutation(api.person.invite.mutationOptions());
  const { register, handleSubmit, setError, formState } = useForm<Fields>({
    defaultValues: { email: "", name: "" },
  });
  const { errors, isSubmitting } = formState;
  const [lines, setLines] = useState<readonly GrantLine[]>([
    { key: 0, role: "editor", group: "", locales: [] },
  ]);
  const [grantProblem, setGrantProblem] = useState<string>();
  const [made, setMade] = useState<{ link: string; name: string }>();

  const submit = handleSubmit(async (fields) => {
    setGrantProblem(undefined);
    if (!hasLanguages(lines)) return setGrantProblem(explainGrantProblem(t, "languages_missing"));
    try {
      const result = await invite.mutateAsync({ ...fields, grants: grantsOf(lines) });
      if (!result.ok) return result.problems.forEach(showProblem);
      await queries.invalidateQueries(api.person.pathFilter());
      if (result.link !== null) return setMade({ link: result.link, name: fields.name });
      toasts.show({ text: t("link.invitation.mailed", { email: fields.email }) });
      onClose();
    } catch (error) {
      setError("root", { message: failureSentence(error) });
    }
  });
  const showProblem = (problem: Problem) => {
    if (problem.field === "grants") return setGrantProblem(explainGrantProblem(t, problem.code));
    setError(problem.field, {
      message:
        problem.code === "taken" ? t("invite.taken") : explainFieldProblem(shared, problem.code),
    });
  };

  if (made !== undefined) return <MadeLinkDialog kind="invitation" {...made} onClose={onClose} />;
  return (
    <FormDialog
      title={t("invite.title")}
      act={t("invite.act")}
      isSending={isSubmitting}
      problem={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t("invite.email")}
        type="email"
        autoComplete="off"
        error={errors.email?.message}
        data-autofocus
        {...register("email")}
      />
      <TextInput
        label={t("invite.name")}
        autoComplete="off"
        error={errors.name?.message}
        {...register("name")}
      />
      <GrantFields lines={lines} setLines={setLines} problem={grantProblem} />
    </FormDialog>
  );
}
