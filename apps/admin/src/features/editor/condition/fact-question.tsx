import type { Condition } from "@cookiedesk/domain/platform/condition";
import { factNameSchema, factValueSchema } from "@cookiedesk/domain/platform/fact";
import { isKnownFact } from "@cookiedesk/domain/platform/known-facts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { FactChoice } from "../../../shared/fact-choices.ts";
import { factTitle, factValue } from "../../../shared/fact-words.ts";
import classes from "./condition-editor.module.css";

type Question = Extract<Condition, { fact: string }>;

interface FactQuestionProps {
  question: Question;
  choices: readonly FactChoice[];
  onChange: (question: Question) => void;
}

/** Which fact is asked about, and for which value; a fact or a text that is not offered can be typed. */
export function FactQuestion({ question, choices, onChange }: FactQuestionProps) {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { fact, equals } = question;
  const choice = choices.find((one) => one.fact === fact);
  const values = choice?.values ?? [true, false];
  const offered = values.indexOf(equals);

  return (
    <div className={classes["question"]}>
      <NativeSelect
        aria-label={t("condition.fact")}
        value={choice === undefined ? "" : fact}
        onChange={(event) => {
          const chosen = choices.find((one) => one.fact === event.currentTarget.value);
          onChange({ fact: chosen?.fact ?? "", equals: chosen?.values[0] ?? true });
        }}
        data={[
          ...choices.map((one) => ({ value: one.fact, label: factTitle(shared, one.fact) })),
          { value: "", label: t("condition.otherFact") },
        ]}
      />
      {choice === undefined ? (
        <TextInput
          aria-label={t("condition.factName")}
          placeholder="openData"
          dir="ltr"
          value={fact}
          error={
            fact === "" || factNameSchema.safeParse(fact).success
              ? undefined
              : t("condition.invalidName")
          }
          onChange={(event) => onChange({ fact: event.currentTarget.value, equals })}
        />
      ) : null}
      <span>{t("condition.is")}</span>
      <NativeSelect
        aria-label={t("condition.value")}
        value={offered === -1 ? "text" : String(offered)}
        onChange={(event) =>
          onChange({ fact, equals: values[Number(event.currentTarget.value)] ?? "" })
        }
        data={[
          ...values.map((value, index) => ({
            value: String(index),
            label: factValue(shared, fact, value),
          })),
          ...(isKnownFact(fact) && fact !== "analytics" && offered !== -1
            ? []
            : [{ value: "text", label: t("condition.otherValue") }]),
        ]}
      />
      {offered === -1 ? (
        <TextInput
          aria-label={t("condition.text")}
          value={String(equals)}
          error={
            equals === "" || factValueSchema.safeParse(equals).success
              ? undefined
              : t("condition.invalidText")
          }
          onChange={(event) => onChange({ fact, equals: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
}
