import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFailureSentence } from "../../../shared/failure.tsx";
import { useToasts } from "../../../shared/undo/toasts.ts";
import type { SavedApprovals } from "./use-approvals.ts";

interface ApprovalsSelectProps {
  /** What needs them. */
  name: string;
  value: number;
  save: (approvals: number) => Promise<SavedApprovals>;
}

/** How many people have to approve; the choice holds at once. */
export function ApprovalsSelect({ name, value, save }: ApprovalsSelectProps) {
  const { t } = useTranslation("settings");
  const toasts = useToasts();
  const failureSentence = useFailureSentence();
  const [sent, setSent] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const words = [t("groups.needed.none"), t("groups.needed.one"), t("groups.needed.two")];

  const choose = async (approvals: number) => {
    setSent(approvals);
    setProblem(undefined);
    try {
      const saved = await save(approvals);
      const needed = words[saved.approvals] ?? String(saved.approvals);
      if (saved.ok) toasts.show({ text: t("groups.saved", { name, needed }) });
      else setProblem(t("groups.changedMeanwhile", { needed }));
    } catch (error) {
      setProblem(failureSentence(error));
    } finally {
      setSent(undefined);
    }
  };

  return (
    <NativeSelect
      aria-label={t("groups.approvalsOf", { name })}
      error={problem}
      disabled={sent !== undefined}
      data={words.map((label, approvals) => ({ value: String(approvals), label }))}
      value={String(sent ?? value)}
      onChange={(event) => void choose(Number(event.currentTarget.value))}
    />
  );
}
