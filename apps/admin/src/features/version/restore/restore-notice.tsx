import type { Target } from "@cookiedesk/domain/access/may";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useApi } from "../../../shared/api.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { partName } from "../../../shared/field-name.ts";
import { GatedButton } from "../../../shared/gated-button.tsx";
import { formatInstant } from "../../../shared/time.ts";
import classes from "./restore.module.css";

interface RestoreNoticeProps {
  platformId: string;
  /** Where the draft stands, as permission goes. */
  target: Target;
  path: string;
}

/** That the draft is a version again, with the way back; and that it speaks of a catalogue that is not today's. */
export function RestoreNotice({ platformId, target, path }: RestoreNoticeProps) {
  const { t, i18n } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const state = useQuery(api.version.restoreState.queryOptions({ platformId }));
  const refresh = { onSuccess: () => void queries.invalidateQueries() };
  const undo = useMutation(api.version.undoRestore.mutationOptions(refresh));
  const today = useMutation(api.version.takeTodaysCatalogue.mutationOptions(refresh));
  if (state.data === undefined) return null;

  const { undoable, catalogueOfThen } = state.data;
  const refused = undo.data?.ok === false ? undo.data : null;
  const fault = [undo, today].find(({ isError }) => isError)?.error;
  return (
    <div className={classes["notices"]} role="status">
      {undoable === null ? null : (
        <p>
          <span>
            {t("restore.done", {
              number: undoable.number,
              by: undoable.by,
              at: formatInstant(undoable.at, i18n.language),
            })}
          </span>
          <Link className="link" to={`${path}/edit`}>
            {t("restore.toDraft")}
          </Link>
          <Link className="link" to={`${path}/base`}>
            {t("restore.followAgain")}
          </Link>
          <GatedButton
            act="edit"
            target={target}
            loading={undo.isPending}
            onClick={() => undo.mutate({ platformId, change: undoable.change })}
          >
            {t("restore.undo")}
          </GatedButton>
        </p>
      )}
      {catalogueOfThen ? (
        <p>
          <span>{t("restore.catalogueNow")}</span>
          <GatedButton
            act="edit"
            target={target}
            loading={today.isPending}
            onClick={() => today.mutate({ platformId })}
          >
            {t("restore.useToday")}
          </GatedButton>
        </p>
      ) : null}
      {refused === null ? null : (
        <p className={classes["stop"]} role="alert">
          {refused.code === "key_taken"
            ? t("restore.keyTaken", {
                parts: refused.parts.map((part) => partName(shared, part)).join(", "),
              })
            : t("restore.notUndone")}
        </p>
      )}
      {fault === undefined ? null : (
        <p className={classes["stop"]} role="alert">
          {failureSentence(fault)}
        </p>
      )}
    </div>
  );
}
