import { useQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { ConflictRow } from "../../shared/conflict/conflict-row.tsx";
import list from "../../shared/conflict/conflict.module.css";
import type { Choice } from "../../shared/conflict/deciding.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { Gated } from "../../shared/gated.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import classes from "./conflicts-page.module.css";
import { Settled, Undone } from "./settle-outcome.tsx";
import { useSettle } from "./use-settle.ts";

type Base = NonNullable<ApiOutputs["basePolicy"]["byKey"]>;
type Conflicts = ApiOutputs["conflict"]["list"];

/** `/bases/:key/conflicts`: own words whose base moved, the same on several platforms decided once. */
export function Component() {
  const { key = "" } = useParams();
  const api = useApi();
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }));
  const conflicts = useQuery(
    api.conflict.list.queryOptions(
      { basePolicyId: base.data?.id ?? "" },
      { enabled: base.data != null },
    ),
  );

  if (base.isError) return <Failure error={base.error} retry={() => void base.refetch()} />;
  if (conflicts.isError)
    return <Failure error={conflicts.error} retry={() => void conflicts.refetch()} />;
  if (base.data === null) return <UnknownPolicy kind="base" name={key} />;
  if (base.data === undefined || conflicts.data === undefined) return <SkeletonRows rows={8} />;
  return (
    <ToastStack>
      <ConflictsPage base={base.data} conflicts={conflicts.data} />
    </ToastStack>
  );
}

function ConflictsPage({ base, conflicts }: { base: Base; conflicts: Conflicts }) {
  const { t } = useTranslation("conflict");
  const { t: shared } = useTranslation("shared");
  const settle = useSettle(base.id);
  const path = `/bases/${base.key}`;
  const decide = (keys: readonly string[], choice: Choice) =>
    settle.decide(keys.map((key) => ({ key, choice })));
  const keepable = conflicts.filter(({ partGone }) => !partGone);

  return (
    <>
      <PageBar
        title={t("title")}
        crumbs={[
          { to: "/bases", label: shared("nouns.bases") },
          { to: path, label: base.name },
        ]}
      />
      <div className={classes["sheet"]}>
        <div role="status" className={classes["outcome"]}>
          {settle.settled === undefined ? null : <Settled settled={settle.settled} />}
          {settle.undone === undefined ? null : <Undone undone={settle.undone} />}
          {settle.problem}
        </div>
        {conflicts.length === 0 ? (
          <EmptyState
            title={t("none.title")}
            text={t("none.text")}
            act={
              <Button component={Link} to={path}>
                {t("none.act", { name: base.name })}
              </Button>
            }
          />
        ) : (
          <>
            <p>{t("intro", { count: conflicts.length })}</p>
            <Gated act="edit" target={{ kind: "everywhere" }}>
              {conflicts.length === 1 ? null : (
                <div className={list["all"]}>
                  <Button
                    disabled={settle.isBusy || keepable.length === 0}
                    onClick={() =>
                      decide(
                        keepable.map(({ key }) => key),
                        "keep_own",
                      )
                    }
                  >
                    {t("keepAll", { count: keepable.length })}
                  </Button>
                  <Button
                    disabled={settle.isBusy}
                    onClick={() =>
                      decide(
                        conflicts.map(({ key }) => key),
                        "take_base",
                      )
                    }
                  >
                    {t("takeAll", { count: conflicts.length })}
                  </Button>
                </div>
              )}
              <ul className={list["list"]}>
                {conflicts.map((conflict) => (
                  <ConflictRow
                    key={conflict.key}
                    conflict={conflict}
                    version={base.latest?.number ?? 0}
                    chosen={undefined}
                    isBusy={settle.isBusy}
                    choose={(choice) => decide([conflict.key], choice)}
                  />
                ))}
              </ul>
            </Gated>
          </>
        )}
      </div>
    </>
  );
}
