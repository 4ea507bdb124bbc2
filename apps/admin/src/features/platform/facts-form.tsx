import { ActionIcon, Button, Checkbox, TextInput } from "@mantine/core";
import { factNameSchema } from "@cookiedesk/domain/platform/fact";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import classes from "./side-form.module.css";
import { useSavedField } from "./use-saved-field.ts";

/** What is true of the platform. A fact that is not there counts as false. */
export function FactsForm({
  platform,
}: {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
}) {
  const { t } = useTranslation("platform");
  const saved = useSavedField(platform, "facts");
  const { facts } = platform;
  const others = Object.keys(facts).filter((name) => name !== "multilingual");

  const without = (name: string) =>
    Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
  const set = (name: string, value: boolean | string) => saved.save({ ...facts, [name]: value });

  return (
    <section className={classes["part"]}>
      <h2>{t("page.facts")}</h2>
      <p className="quiet">{t("page.factsHint")}</p>
      <Checkbox
        label={t("facts.multilingual")}
        checked={facts["multilingual"] === true}
        onChange={(event) => void set("multilingual", event.currentTarget.checked)}
      />
      <ul>
        {others.map((name) => (
          <li key={name} className={classes["row"]}>
            <span>
              <code>{name}</code>{" "}
              <span className="second">
                {facts[name] === true
                  ? t("facts.yes")
                  : facts[name] === false
                    ? t("facts.no")
                    : facts[name]}
              </span>
            </span>
            <ActionIcon
              aria-label={t("facts.remove", { name })}
              onClick={() => void saved.save(without(name))}
            >
              <IconX size={16} stroke={1.6} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <AddFact add={set} />
      {saved.problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {saved.problem}
        </p>
      )}
    </section>
  );
}

function AddFact({ add }: { add: (name: string, value: boolean | string) => Promise<boolean> }) {
  const { t } = useTranslation("platform");
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const name = String(fields.get("name")).trim();
    const value = String(fields.get("value")).trim();
    const isName = factNameSchema.safeParse(name).success;
    setProblem(isName ? undefined : t("facts.invalid"));
    if (isName && (await add(name, value === "" ? true : value))) form.reset();
  };
  return (
    <form className={classes["add"]} onSubmit={(event) => void submit(event)}>
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
