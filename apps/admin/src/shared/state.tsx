import {
  IconAlertTriangle,
  IconArchive,
  IconArrowBackUp,
  IconArrowsMoveVertical,
  IconBroadcast,
  IconCalendarExclamation,
  IconCheck,
  IconCircleCheck,
  IconCircleX,
  IconClockPause,
  IconEqual,
  IconEye,
  IconGitMerge,
  type Icon,
  IconInfoCircle,
  IconMinus,
  IconPencil,
  IconPin,
  IconPlus,
  IconRefresh,
  IconUrgent,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import classes from "./state.module.css";

type Tone = "second" | "ok" | "wait" | "stop" | "review" | "accent" | "quiet";

const states = {
  draft: [IconPencil, "second"],
  in_review: [IconEye, "review"],
  approved: [IconCircleCheck, "review"],
  changes_requested: [IconArrowBackUp, "wait"],
  published: [IconBroadcast, "ok"],
  withdrawn: [IconArrowBackUp, "quiet"],
  replaced: [IconRefresh, "quiet"],
  emergency: [IconUrgent, "stop"],
  live: [IconBroadcast, "ok"],
  superseded: [IconArchive, "quiet"],
  changed: [IconPencil, "accent"],
  added: [IconPlus, "ok"],
  removed: [IconMinus, "stop"],
  moved: [IconArrowsMoveVertical, "review"],
  same: [IconEqual, "quiet"],
  ok: [IconCheck, "ok"],
  missing: [IconMinus, "stop"],
  intact: [IconCheck, "ok"],
  damaged: [IconCircleX, "stop"],
  conflict: [IconGitMerge, "stop"],
  pinned: [IconPin, "second"],
  waits: [IconClockPause, "wait"],
  archived: [IconArchive, "quiet"],
  refused: [IconCircleX, "stop"],
  reviewDue: [IconCalendarExclamation, "wait"],
} as const satisfies Record<string, readonly [Icon, Tone]>;
export type StateName = keyof typeof states;

/** A state is a word, an icon and a colour, never a colour alone. `quiet` leaves the word to screen readers. */
export function State({ is, quiet = false }: { is: StateName; quiet?: boolean }) {
  const { t } = useTranslation("shared");
  const [Icon, tone] = states[is];
  return (
    <span className={classes["state"]} data-tone={tone}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span className={quiet ? "sr" : undefined}>{t(`state.${is}`)}</span>
    </span>
  );
}

const severities = {
  error: [IconCircleX, "stop"],
  warning: [IconAlertTriangle, "wait"],
  hint: [IconInfoCircle, "second"],
} as const satisfies Record<string, readonly [Icon, Tone]>;

/** How bad a finding is; with a count it is said as "3 errors" to screen readers. */
export function Severity({ is, count }: { is: keyof typeof severities; count?: number }) {
  const { t } = useTranslation("shared");
  const [Icon, tone] = severities[is];
  return (
    <span className={classes["state"]} data-tone={tone} data-dense>
      <Icon size={16} stroke={1.6} aria-hidden />
      {count === undefined ? null : <span aria-hidden>{count}</span>}
      <span className="sr">
        {count === undefined ? t(`severity.${is}`) : t(`severity.${is}`, { count })}
      </span>
    </span>
  );
}

/** Errors, warnings and hints as counts; "none" where there are none. */
export function FindingCounts({ findings }: { findings: Record<keyof typeof severities, number> }) {
  const { t } = useTranslation("shared");
  const shown = (["error", "warning", "hint"] as const).filter(
    (severity) => findings[severity] > 0,
  );
  if (shown.length === 0) return <span className="quiet">{t("none")}</span>;
  return (
    <span className={classes["counts"]}>
      {shown.map((severity) => (
        <Severity key={severity} is={severity} count={findings[severity]} />
      ))}
    </span>
  );
}
