import type { AskedFact } from "@cookiedesk/domain/platform/asked-facts";
import type { Facts } from "@cookiedesk/domain/platform/fact";
import { isKnownFact } from "@cookiedesk/domain/platform/known-facts";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { type FactChoice, factChoices } from "./fact-choices.ts";
import { factTitle, factValue } from "./fact-words.ts";
import classes from "./fact-inputs.module.css";

interface FactInputsProps {
  facts: Facts;
  asked: readonly AskedFact[];
  choose: (facts: Facts) => void;
}

/** One choice a fact; what is not stated counts as "no". */
export function FactInputs({ facts, asked, choose }: FactInputsProps) {
  return factChoices(facts, asked).map((choice) => (
    <FactInput
      key={choice.fact}
      {...choice}
      stated={facts[choice.fact]}
      isAsked={asked.some(({ fact }) => fact === choice.fact)}
      state={(value) =>
        choose(
          value === undefined
            ? Object.fromEntries(Object.entries(facts).filter(([name]) => name !== choice.fact))
            : { ...facts, [choice.fact]: value },
        )
      }
    />
  ));
}

interface FactInputProps extends FactChoice {
  stated: boolean | string | undefined;
  isAsked: boolean;
  state: (value: boolean | string | undefined) => void;
}

function FactInput({ fact, values, stated, isAsked, state }: FactInputProps) {
  const { t } = useTranslation("shared");
  return (
    <NativeSelect
      label={
        <>
          {factTitle(t, fact)}
          {isKnownFact(fact) ? null : (
            <span className={classes["aside"]}>{t(isAsked ? "fact.asked" : "fact.own")}</span>
          )}
        </>
      }
      // Texts and yes or no are told apart by their place in the list.
      value={stated === undefined ? "" : String(values.indexOf(stated))}
      onChange={(event) => {
        const { value } = event.currentTarget;
        state(value === "" ? undefined : values[Number(value)]);
      }}
      data={[
        { value: "", label: t("fact.notStated") },
        ...values.map((value, index) => ({
          value: String(index),
          label: factValue(t, fact, value),
        })),
      ]}
    />
  );
}
