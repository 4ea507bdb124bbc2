import { applies, type Condition } from "@cookiedesk/domain/platform/condition";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { conditionWords } from "../../../shared/condition-words.ts";
import { State } from "../../../shared/state.tsx";
import { useEditor } from "../editor-context.ts";
import classes from "./condition-editor.module.css";

/** What the expression says, in words, and where it holds: for this platform, or on how many of the base's. */
export function ConditionOutcome({ condition }: { condition: Condition | null }) {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view } = useEditor();
  return (
    <div className={classes["outcome"]} role="status">
      <p>
        {condition === null
          ? t("condition.shownAlways")
          : t("part.when", { condition: conditionWords(shared, condition, i18n.language) })}
      </p>
      {view.subject.kind === "base" ? (
        condition === null ? null : (
          <OnPlatforms condition={condition} />
        )
      ) : (
        <p>
          <State is={applies(condition, view.facts) ? "ok" : "missing"} quiet />{" "}
          {applies(condition, view.facts)
            ? t("condition.holds", { name: view.name })
            : t("condition.fails", { name: view.name })}
        </p>
      )}
    </div>
  );
}

function OnPlatforms({ condition }: { condition: Condition }) {
  const { t } = useTranslation("editor");
  const { subject } = useEditor();
  const api = useApi();
  const count = useQuery({
    ...api.platform.countApplying.queryOptions({ basePolicyId: subject.id, condition }),
    placeholderData: keepPreviousData,
  });
  if (count.data === undefined || count.data.platforms === 0) return null;
  const { applying, platforms } = count.data;
  return (
    <p aria-busy={count.isPlaceholderData}>
      {t("condition.onPlatforms", { applying, count: platforms })}
    </p>
  );
}
