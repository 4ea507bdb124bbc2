import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
} from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { useEditor } from "../editor-context.ts";
import classes from "./inspector.module.css";

type Tone = "ok" | "wait" | "stop" | "open";
const icons = {
  ok: IconCircleCheck,
  wait: IconAlertTriangle,
  stop: IconCircleX,
  open: IconCircleDashed,
} as const;

/** What publishing will ask, and how it stands now. */
export function ReadyList() {
  const { t } = useTranslation("editor");
  const { view, saver } = useEditor();
  const { unsaved } = useSyncExternalStore(saver.subscribe, saver.summary);
  const errors = view.findings.filter(({ severity }) => severity === "error").length;
  const warnings = view.findings.filter(({ severity }) => severity === "warning").length;
  const live = view.locales.filter((locale) => locale.live).length;
  // Without a base version there is nothing yet that the checks could look at.
  const baseless = view.base !== null && view.base.version === null ? view.base.name : null;
  const isNothingNew = view.live !== null && view.live.contentHash === view.contentHash;

  const lines: (readonly [Tone, string] | false)[] = [
    baseless !== null && ["stop", t("ready.noBase", { base: baseless })],
    live === 0 && ["stop", t("ready.noLanguage")],
    errors > 0
      ? ["stop", t("ready.errors", { count: errors })]
      : live > 0 && baseless === null && ["ok", t("ready.noErrors", { count: live })],
    view.conflicts.length > 0 && ["stop", t("ready.conflicts", { count: view.conflicts.length })],
    warnings > 0 && ["wait", t("ready.warnings", { count: warnings })],
    unsaved > 0 && ["open", t("ready.unsaved", { count: unsaved })],
    isNothingNew && ["open", t("ready.nothingNew", { number: view.live?.number ?? 0 })],
  ];

  return (
    <section className={classes["ready"]}>
      <h2>{t("ready.title", { number: view.nextNumber })}</h2>
      <ul>
        {lines
          .filter((line) => line !== false)
          .map(([tone, text]) => {
            const Icon = icons[tone];
            return (
              <li key={text} data-tone={tone}>
                <Icon size={16} stroke={1.6} aria-hidden /> {text}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
