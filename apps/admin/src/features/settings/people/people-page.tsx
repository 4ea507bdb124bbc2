import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { Failure } from "../../../shared/failure.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { useDenial } from "../../../shared/use-denial.ts";
import { SettingsPage } from "../settings-page.tsx";
import { PersonTable } from "./person-table.tsx";

const InviteDialog = lazy(() => import("./invite-dialog.tsx"));

/** Who has an account, what they may do, and how to invite others. */
export function Component() {
  const { t } = useTranslation("settings");
  const [inviting, setInviting] = useState(false);
  const denial = useDenial("administer", { kind: "everywhere" });

  return (
    <SettingsPage
      title={t("people.title")}
      acts={
        denial === undefined ? (
          <Button onClick={() => setInviting(true)}>{t("people.invite")}</Button>
        ) : undefined
      }
    >
      {() => (
        <>
          <People invite={() => setInviting(true)} />
          <Suspense>
            {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
          </Suspense>
        </>
      )}
    </SettingsPage>
  );
}

function People({ invite }: { invite: () => void }) {
  const { t } = useTranslation("settings");
  const api = useApi();
  const list = useQuery(api.person.list.queryOptions());

  if (list.isPending) return <SkeletonRows rows={8} height={48} />;
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  return (
    <>
      <PersonTable people={list.data.people} />
      {list.data.people.length > 1 ? null : (
        <EmptyState
          title={t("people.alone")}
          text={t("people.aloneText")}
          act={
            <Button variant="filled" onClick={invite}>
              {t("people.invite")}
            </Button>
          }
        />
      )}
    </>
  );
}
