import {
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconGitMerge,
  IconLock,
  IconPencilExclamation,
} from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { sessionExpiry } from "../../shared/session-expiry.ts";
import { useEditor } from "./editor-context.ts";
import classes from "./save-chip.module.css";

const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

/** Says the truth about what was typed: saved, on its way, kept here, refused, or in conflict. */
export function SaveChip() {
  const { t } = useTranslation("editor");
  const { saver, view } = useEditor();
  const summary = useSyncExternalStore(saver.subscribe, saver.summary);
  const isSignedOut = useSyncExternalStore(sessionExpiry.subscribe, sessionExpiry.isExpired);

  return (
    <span
      className={classes["chip"]}
      role="status"
      data-state={isSignedOut ? "signed_out" : summary.state}
    >
      {content()}
    </span>
  );

  function content() {
    const count = summary.unsaved;
    if (isSignedOut || summary.state === "signed_out") {
      return (
        <>
          <IconLock {...icon} /> {t("chip.signedOut", { count })}
        </>
      );
    }
    switch (summary.state) {
      case "saved": {
        const at = summary.at ?? (view.editedAt === null ? null : new Date(view.editedAt));
        return (
          <>
            <IconCloudCheck {...icon} />{" "}
            {at === null
              ? t("chip.untouched")
              : t("chip.saved", { time: timeOf(at), revision: summary.editRevision })}
          </>
        );
      }
      case "typing":
      case "saving":
        return (
          <>
            <IconCloudUp {...icon} /> {t("chip.saving")}
          </>
        );
      case "unreachable":
        return (
          <>
            <IconCloudOff {...icon} /> {t("chip.offline", { count })}
          </>
        );
      case "conflict":
        return (
          <>
            <IconGitMerge {...icon} /> {t("chip.conflict")}
          </>
        );
      case "gone":
      case "refused":
        return (
          <>
            <IconPencilExclamation {...icon} /> {t("chip.refused", { count })}
          </>
        );
    }
  }
}

/** The hour today, the day before that. */
function timeOf(at: Date): string {
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    "en-GB",
    isToday ? { hour: "2-digit", minute: "2-digit" } : { day: "2-digit", month: "short" },
  ).format(at);
}
