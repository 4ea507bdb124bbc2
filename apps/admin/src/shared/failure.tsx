import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { apiErrorFacts } from "./api-error.ts";
import { EmptyState } from "./empty-state.tsx";

/** What stands where something could not be loaded: what happened, what is safe, what to do, and an id to pass on. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation("shared");
  const kind = failureKind(error);
  return (
    <EmptyState
      alert
      title={t(`failure.${kind}.title`)}
      text={t(`failure.${kind}.text`)}
      detail={faultId(error)}
      act={retry === undefined ? undefined : <Button onClick={retry}>{t("failure.retry")}</Button>}
    />
  );
}

/** For a line under a button: one sentence on a call that did not come through. */
export function useFailureSentence() {
  const { t } = useTranslation("shared");
  return (error: unknown) => {
    const id = faultId(error);
    const sentence = t(`failure.${failureKind(error)}.short`);
    return id === undefined ? sentence : `${sentence} (${id})`;
  };
}

type FailureKind = "unreachable" | "unknown" | "misuse" | "fault";

function failureKind(error: unknown): FailureKind {
  const facts = apiErrorFacts(error);
  switch (facts?.code) {
    case undefined:
      return "unreachable";
    case "NOT_FOUND":
      return "unknown";
    case "INTERNAL_SERVER_ERROR":
      return "fault";
    default:
      return "misuse";
  }
}

function faultId(error: unknown): string | undefined {
  return apiErrorFacts(error)?.faultId ?? undefined;
}
