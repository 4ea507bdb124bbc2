import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { ConflictRow } from "../../../shared/conflict/conflict-row.tsx";
import conflictClasses from "../../../shared/conflict/conflict.module.css";
import type { Choice, Conflict } from "../../../shared/conflict/deciding.ts";
import classes from "../publish.module.css";

export type Decisions = ReadonlyMap<string, Choice>;

interface ConflictsToComeProps {
  groups: ApiOutputs["reach"]["ofDraft"]["groups"];
  number: number;
  decisions: Decisions;
  decide: (decisions: Decisions) => void;
}

/** The own words that this version would bring into conflict, decided here and sent with it; the rest waits. */
export function ConflictsToCome({ groups, number, decisions, decide }: ConflictsToComeProps) {
  const { t } = useTranslation("publish");
  const conflicts = conflictsOf(groups);
  if (conflicts.length === 0) return null;

  const all = (choice: Choice) => () =>
    decide(
      new Map(
        conflicts
          .filter(({ partGone }) => choice === "take_base" || !partGone)
          .map(({ key }) => [key, choice]),
      ),
    );
  return (
    <section>
      <h2 className={classes["heading"]} id="conflicts">
        {t("conflicts.title", { count: conflicts.length })}{" "}
        <span>{t("conflicts.hint", { count: decisions.size, of: conflicts.length })}</span>
      </h2>
      <div className={conflictClasses["all"]}>
        {conflicts.length === 1 ? null : (
          <>
            <Button onClick={all("keep_own")}>{t("conflicts.keepAll")}</Button>
            <Button onClick={all("take_base")}>{t("conflicts.takeAll", { number })}</Button>
          </>
        )}
        {decisions.size === 0 ? null : (
          <Button onClick={() => decide(new Map())}>{t("conflicts.none")}</Button>
        )}
      </div>
      <ul className={conflictClasses["list"]}>
        {conflicts.map((conflict) => (
          <ConflictRow
            key={conflict.key}
            conflict={conflict}
            version={number}
            chosen={decisions.get(conflict.key)}
            choose={(choice) => decide(new Map(decisions).set(conflict.key, choice))}
          />
        ))}
      </ul>
    </section>
  );
}

/** A conflict stands in each group that has it: here it stands once, for all of them. */
function conflictsOf(groups: ConflictsToComeProps["groups"]): Conflict[] {
  const byKey = new Map<string, Conflict>();
  for (const { conflicts, platforms, some } of groups) {
    for (const conflict of conflicts) {
      const known = byKey.get(conflict.key);
      byKey.set(conflict.key, {
        ...conflict,
        platforms: platforms + (known?.platforms ?? 0),
        some: [...(known?.some ?? []), ...some],
      });
    }
  }
  return [...byKey.values()].toSorted((a, b) => b.platforms - a.platforms);
}
