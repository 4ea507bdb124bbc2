import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { formatInstant } from "../../../shared/time.ts";
import classes from "./session-table.module.css";

type Session = ApiOutputs["account"]["sessions"][number];

interface SessionTableProps {
  sessions: readonly Session[];
  /** The id of the one that is being ended. */
  ending: string | null;
  end: (id: string) => void;
}

/** Every session on a line; the one that is looked with is marked, and is ended by signing out. */
export function SessionTable({ sessions, ending, end }: SessionTableProps) {
  const { t, i18n } = useTranslation("account");
  const at = (instant: string) => formatInstant(instant, i18n.language);
  const device = ({ browser, system }: Session) => {
    if (browser !== null && system !== null) return t("sessions.deviceOn", { browser, system });
    return browser ?? system ?? t("sessions.unknown");
  };

  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("sessions.device")}</th>
          <th scope="col">{t("sessions.address")}</th>
          <th scope="col">{t("sessions.since")}</th>
          <th scope="col">{t("sessions.lastUsed")}</th>
          <th scope="col">
            <span className="sr">{t("sessions.act")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <td>
              {device(session)}{" "}
              {session.current ? <b className={classes["this"]}>{t("sessions.this")}</b> : null}
            </td>
            <td data-label={t("sessions.address")}>
              <code>{session.address ?? "–"}</code>
            </td>
            <td data-label={t("sessions.since")}>{at(session.since)}</td>
            <td data-label={t("sessions.lastUsed")}>{at(session.lastUsedAt)}</td>
            <td>
              {session.current ? null : (
                <Button
                  aria-label={t("sessions.endOf", {
                    device: device(session),
                    since: at(session.since),
                  })}
                  loading={ending === session.id}
                  onClick={() => end(session.id)}
                >
                  {t("sessions.end")}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
