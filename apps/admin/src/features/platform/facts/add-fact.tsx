import { factNameSchema, factValueSchema } from "@cookiedesk/domain/platform/fact";
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "../side-form.module.css";

/** Names a fact of the operator's own, with its text or, where none is written, as true. */
export function AddFact({ add }: { add: (name: string, value: boolean | string) => void }) {
  const { t } = useTranslation("platform");
  const [problem, setProblem] = useState<string>();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const name = factNameSchema.safeParse(String(fields.get("name")).trim());
    const text = String(fields.get("value")).trim();
    const value = factValueSchema.safeParse(text === "" ? true : text);
    if (!name.success || !value.success) {
      setProblem(name.success ? t("facts.invalidValue") : t("facts.invalid"));
      return;
    }
    setProblem(undefined);
    add(name.data, value.data);
    form.reset();
  };

  return (
    <form className={classes["add"]} onSubmit={submit}>
      <TextInput
        name="name"
        label={t("facts.add")}
        description={t("facts.addHint")}
        error={problem}
      />
      <TextInput name="value" label={t("facts.value")} description={t("facts.valueHint")} w={112} />
      <Button type="submit">{t("facts.addAct")}</Button>
    </form>
  );
}
