import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { Failure, useFailureSentence } from "../../../shared/failure.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import classes from "../account.module.css";
import { SavedNote } from "../saved-note.tsx";
import { SessionTable } from "./session-table.tsx";

/** Where the person is signed in, and the ways to end that. */
export function SessionsPart() {
  const { t } = useTranslation("account");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const sessions = useQuery(api.account.sessions.queryOptions());
  const onSuccess = () => queries.invalidateQueries(api.account.sessions.queryFilter());
  const end = useMutation(api.account.endSession.mutationOptions({ onSuccess }));
  const endOthers = useMutation(api.account.endOtherSessions.mutationOptions({ onSuccess }));
  const hasOthers = sessions.data?.some(({ current }) => !current) === true;
  const error = end.error ?? endOthers.error;

  return (
    <section className={classes["part"]} aria-labelledby="sessions">
      <h2 id="sessions">{t("sessions.title")}</h2>
      <p className="second">{t("sessions.text")}</p>
      {sessions.isPending ? <SkeletonRows rows={2} height={36} /> : null}
      {sessions.isError ? (
        <Failure error={sessions.error} retry={() => void sessions.refetch()} />
      ) : null}
      {sessions.data === undefined ? null : (
        <SessionTable
          sessions={sessions.data}
          ending={end.isPending ? end.variables.id : null}
          end={(id) => end.mutate({ id })}
        />
      )}
      {error === null ? null : (
        <p className={classes["problem"]} role="alert">
          {failureSentence(error)}
        </p>
      )}
      <div className={classes["acts"]}>
        {hasOthers ? (
          <Button loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t("sessions.endOthers")}
          </Button>
        ) : null}
        {sessions.data === undefined || hasOthers ? null : (
          <span className="second">{t("sessions.only")}</span>
        )}
        <SavedNote shown={endOthers.isSuccess}>
          {t("sessions.ended", { count: endOthers.data?.ended ?? 0 })}
        </SavedNote>
      </div>
    </section>
  );
}
