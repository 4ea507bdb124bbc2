import { type Condition, mostConditionParts } from "@cookiedesk/domain/platform/condition";
import { ActionIcon, Button, NativeSelect } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

import type { FactChoice } from "../../../shared/fact-choices.ts";
import classes from "./condition-editor.module.css";
import { asKind, type ConditionKind, conditionKinds, kindOf } from "./condition-kind.ts";
import { FactQuestion } from "./fact-question.tsx";

const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

/** What a new part asks, to be changed. */
export const newQuestion: Condition = { fact: "multilingual", equals: true };

interface ConditionTreeProps {
  condition: Condition;
  /** How many levels there may be around the facts from here on. */
  levels: number;
  choices: readonly FactChoice[];
  onChange: (condition: Condition) => void;
  onRemove?: (() => void) | undefined;
}

/** An expression with its parts below it, each changed in place. */
export function ConditionTree({
  condition,
  levels,
  choices,
  onChange,
  onRemove,
}: ConditionTreeProps) {
  const { t } = useTranslation("editor");
  const inner = { levels: levels - 1, choices };
  return (
    <div role="group" aria-label={t(`condition.kind.${kindOf(condition)}`)}>
      <div className={classes["line"]}>
        {levels === 0 ? null : (
          <NativeSelect
            aria-label={t("condition.how")}
            value={kindOf(condition)}
            onChange={(event) => {
              const kind = conditionKinds.find((one) => one === event.currentTarget.value);
              if (kind !== undefined) onChange(asKind(condition, kind, levels));
            }}
            data={conditionKinds.map((kind: ConditionKind) => ({
              value: kind,
              label: t(`condition.kind.${kind}`),
            }))}
          />
        )}
        {"fact" in condition ? (
          <FactQuestion question={condition} choices={choices} onChange={onChange} />
        ) : null}
        {onRemove === undefined ? null : (
          <ActionIcon
            className={classes["remove"]}
            aria-label={t("condition.removePart")}
            onClick={onRemove}
          >
            <IconX {...icon} />
          </ActionIcon>
        )}
      </div>
      {"not" in condition ? (
        <div className={classes["parts"]}>
          <ConditionTree
            {...inner}
            condition={condition.not}
            onChange={(not) => onChange({ not })}
          />
        </div>
      ) : null}
      {"all" in condition ? (
        <PartList {...inner} parts={condition.all} onChange={(all) => onChange({ all })} />
      ) : null}
      {"any" in condition ? (
        <PartList {...inner} parts={condition.any} onChange={(any) => onChange({ any })} />
      ) : null}
    </div>
  );
}

interface PartListProps extends Pick<ConditionTreeProps, "levels" | "choices"> {
  parts: readonly Condition[];
  onChange: (parts: readonly Condition[]) => void;
}

/** The parts of a list, of which one at least stays. */
function PartList({ parts, onChange, ...inner }: PartListProps) {
  const { t } = useTranslation("editor");
  const add = useRef<HTMLButtonElement>(null);
  const remove = (index: number) => {
    onChange(parts.filter((_, at) => at !== index));
    // The button that was pressed goes with its part.
    add.current?.focus();
  };
  return (
    <div className={classes["parts"]}>
      {parts.map((part, index) => (
        <ConditionTree
          key={index}
          {...inner}
          condition={part}
          onChange={(next) => onChange(parts.with(index, next))}
          onRemove={parts.length === 1 ? undefined : () => remove(index)}
        />
      ))}
      <Button
        ref={add}
        className={classes["add"]}
        variant="subtle"
        leftSection={<IconPlus {...icon} />}
        disabled={parts.length >= mostConditionParts}
        onClick={() => onChange([...parts, newQuestion])}
      >
        {t("condition.addPart")}
      </Button>
    </div>
  );
}
