import { useTranslation } from "react-i18next";

import { waitWords } from "../../../shared/wait-words.ts";
import type { TwoStepProblem } from "./two-step-calls.ts";

/** What stands in the way of the two-step sign-in, in a sentence; undefined where nothing does. */
export function useTwoStepSentence() {
  const { t, i18n } = useTranslation("account");
  return (problem: TwoStepProblem | undefined): string | undefined => {
    if (problem === undefined) return undefined;
    const { code, waitSeconds } = problem;
    if (code !== "too_many_attempts") return t(`twoStep.${code}`);
    const wait = waitSeconds === null ? t("twoStep.some") : waitWords(waitSeconds, i18n.language);
    return t("twoStep.too_many_attempts", { wait });
  };
}
