import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { apiErrorFacts } from "./api-error.ts";
import { EmptyState } from "./empty-state.tsx";
import { explainDenial } from "./explain-denial.ts";

/** What stands where something could not be loaded: what happened, what is safe, what to do, and an id to pass on. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t, i18n } = useTranslation("shared");
  const kind = failureKind(error);
  const denial = apiErrorFacts(error)?.denial ?? null;
  return (
    <EmptyState
      alert
      title={t(`failure.${kind}.title`)}
      text={denial === null ? t(`failure.${kind}.text`) : explainDenial(t, denial, i18n.language)}
      detail={faultId(error)}
      act={retry === undefined ? undefined : <Button onClick={retry}>{t("failure.retry")}</Button>}
    />
  );
}

/** For a line under a button: one sentence on a call that did not come through. */
export function useFailureSentence() {
  const { t, i18n } = useTranslation("shared");
  return (error: unknown) => {
    const denial = apiErrorFacts(error)?.denial ?? null;
    if (denial !== null) return explainDenial(t, denial, i18n.language);
    const id = faultId(error);
    const sentence = t(`failure.${failureKind(error)}.short`);
    return id === undefined ? sentence : `${sentence} (${id})`;
  };
}

type FailureKind = "unreachable" | "unknown" | "forbidden" | "misuse" | "fault";

function failureKind(error: unknown): FailureKind {
  const facts = apiErrorFacts(error);
  switch (facts?.code) {
    case undefined:
      return "unreachable";
    case "NOT_FOUND":
      return "unknown";
    case "FORBIDDEN":
      return "forbidden";
    case "INTERNAL_SERVER_ERROR":
      return "fault";
    default:
      return "misuse";
  }
}

function faultId(error: unknown): string | undefined {
  return apiErrorFacts(error)?.faultId ?? undefined;
}
