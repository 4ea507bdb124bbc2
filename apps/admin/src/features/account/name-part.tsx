import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import classes from "./account.module.css";
import { SavedNote } from "./saved-note.tsx";

/** The name that others see beside what this person does. */
export function NamePart({ account }: { account: ApiOutputs["account"]["get"] }) {
  const { t } = useTranslation("account");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const save = useMutation(api.account.setName.mutationOptions());
  const [name, setName] = useState(account.name);
  const refused = save.data?.ok === false ? save.data.problems : [];
  const problem = save.isError
    ? failureSentence(save.error)
    : refused.map(({ code }) => explainFieldProblem(shared, code)).join(" ");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await save.mutateAsync({ name }).catch(() => null);
    if (result?.ok !== true) return;
    await Promise.all([
      queries.invalidateQueries(api.account.get.queryFilter()),
      queries.invalidateQueries(api.session.me.queryFilter()),
    ]);
  };

  return (
    <section className={classes["part"]} aria-labelledby="name">
      <h2 id="name">{t("account.name.title")}</h2>
      <form className={classes["fields"]} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t("account.name.label")}
          description={t("account.name.hint", { email: account.email })}
          autoComplete="name"
          error={problem === "" ? undefined : problem}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={classes["acts"]}>
          <Button type="submit" loading={save.isPending}>
            {t("account.name.act")}
          </Button>
          <SavedNote shown={save.data?.ok === true && name === account.name}>
            {t("account.name.saved")}
          </SavedNote>
        </div>
      </form>
    </section>
  );
}
