import { hashSchema } from "@cookiedesk/domain/hash";
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { listLanguages, summarisePhrase } from "../../shared/change-summary.ts";
import { Failure, useFailureSentence } from "../../shared/failure.tsx";
import { partName } from "../../shared/field-name.ts";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { useDenial } from "../../shared/use-denial.ts";
import classes from "./base-policy.module.css";

interface RestoreBaseProps {
  base: NonNullable<ApiOutputs["basePolicy"]["byKey"]>;
  number: number;
}

/** Makes a version the base's draft again: first what that changes, then the act, then the way back. */
export function RestoreBase(props: RestoreBaseProps) {
  const { t } = useTranslation("base-policy");
  const denial = useDenial("edit", { kind: "everywhere" });
  if (denial === undefined) return <RestoreForm {...props} />;
  return (
    <section className={classes["restore"]}>
      <h2>{t("restore.title")}</h2>
      <p className="second">{denial}</p>
    </section>
  );
}

function RestoreForm({ base, number }: RestoreBaseProps) {
  const { t, i18n } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const restoring = useRestoring(base.id, number);
  const preview = useQuery(
    api.basePolicy.previewRestore.queryOptions({ basePolicyId: base.id, number }),
  );
  if (preview.isPending) return <SkeletonRows rows={4} />;
  if (preview.isError)
    return <Failure error={preview.error} retry={() => void preview.refetch()} />;
  const { comparison, held, reviewed } = preview.data;
  const phrase = summarisePhrase(shared, comparison.summary, i18n.language);
  const list = new Intl.ListFormat(i18n.language);

  return (
    <section className={classes["restore"]}>
      <h2>{t("restore.title")}</h2>
      {restoring.change === undefined ? (
        <p>
          {phrase === null
            ? t("restore.same")
            : t("restore.changes", {
                changes: phrase,
                languages: listLanguages(comparison.summary.locales, i18n.language),
              })}
        </p>
      ) : (
        <p role="status">{t("restore.done", { number })}</p>
      )}
      {held.length === 0 ? null : (
        <p className={classes["problem"]}>
          {t("restore.held", {
            parts: list.format(held.map(({ part }) => partName(shared, part))),
          })}
        </p>
      )}
      {restoring.problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {restoring.problem}
        </p>
      )}
      {restoring.change === undefined ? (
        <Button
          loading={restoring.isBusy}
          disabled={phrase === null || held.length > 0}
          onClick={() => void restoring.restore(reviewed)}
        >
          {t("restore.act", { number })}
        </Button>
      ) : (
        <Button loading={restoring.isBusy} onClick={() => void restoring.undo()}>
          {t("restore.undo")}
        </Button>
      )}
    </section>
  );
}

function useRestoring(basePolicyId: string, number: number) {
  const { t } = useTranslation("base-policy");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const restoreVersion = useMutation(api.basePolicy.restoreVersion.mutationOptions());
  const undoRestore = useMutation(api.basePolicy.undoRestore.mutationOptions());
  const [change, setChange] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const attempt = async (act: () => Promise<"edited_meanwhile" | "key_taken" | "gone" | null>) => {
    try {
      const code = await act();
      setProblem(code === null ? undefined : t(`restore.problem.${code}`));
      await queries.invalidateQueries();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };

  return {
    change,
    problem,
    isBusy: restoreVersion.isPending || undoRestore.isPending,
    restore: (reviewed: string) =>
      attempt(async () => {
        const result = await restoreVersion.mutateAsync({
          basePolicyId,
          number,
          reviewed: hashSchema.parse(reviewed),
        });
        if (!result.ok) return result.code;
        setChange(result.change);
        return null;
      }),
    undo: () =>
      attempt(async () => {
        if (change === undefined) return null;
        const result = await undoRestore.mutateAsync({ basePolicyId, change });
        if (!result.ok) return result.code;
        setChange(undefined);
        return null;
      }),
  };
}
