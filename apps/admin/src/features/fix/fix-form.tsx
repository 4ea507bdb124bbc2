import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ApiInputs, ApiOutputs } from "../../shared/api.ts";
import { FixGroup } from "./fix-group.tsx";
import classes from "./fix-page.module.css";
import { useFix } from "./use-fix.ts";

type Groups = ApiOutputs["fix"]["preview"]["groups"];

interface FixFormProps {
  rule: ApiInputs["fix"]["make"]["rule"];
  groups: Groups;
}

/** What would change, all of it chosen until a person says otherwise, and the one act that writes it into the drafts. */
export function FixForm({ rule, groups }: FixFormProps) {
  const { t } = useTranslation("fix");
  const fix = useFix(rule);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = groups.filter((group) => !left.has(keyOf(group)));
  const count = chosen.reduce((sum, { places }) => sum + places.length, 0);

  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeft(next);
  };

  return (
    <>
      <p role="status" className={classes["outcome"]}>
        {fix.outcome}
      </p>
      {fix.skipped.length === 0 ? null : (
        <ul className={classes["skipped"]} aria-label={t("skippedList")}>
          {fix.skipped.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {fix.problem === undefined ? null : <p role="alert">{fix.problem}</p>}
      <ul className={classes["groups"]}>
        {groups.map((group) => (
          <FixGroup
            key={keyOf(group)}
            group={group}
            isChosen={!left.has(keyOf(group))}
            choose={(isChosen) => choose(keyOf(group), isChosen)}
          />
        ))}
      </ul>
      {groups.length === 0 ? null : (
        <div className={classes["acts"]}>
          <Button
            variant="filled"
            disabled={count === 0}
            loading={fix.isMaking}
            onClick={() => fix.make(chosen)}
          >
            {t("make", { count })}
          </Button>
          <span className="quiet">{t("draftsOnly")}</span>
        </div>
      )}
    </>
  );
}

function keyOf({ before, after, places }: Groups[number]): string {
  const [first] = places;
  return JSON.stringify([first?.part, first?.field, before, after]);
}
