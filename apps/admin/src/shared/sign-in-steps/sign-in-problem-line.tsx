import { useTranslation } from "react-i18next";

import classes from "../form.module.css";
import type { SignInProblem } from "../sign-in.ts";
import { waitWords } from "../wait-words.ts";

/** Why there is no session yet, and what to do; nothing where there is no problem. */
export function SignInProblemLine({ problem }: { problem: SignInProblem | undefined }) {
  const { t, i18n } = useTranslation("shared");
  if (problem === undefined) return null;
  const { code, waitSeconds } = problem;
  return (
    <p className={classes["problem"]} role="alert">
      {code === "too_many_attempts" && waitSeconds !== null
        ? t("signIn.wait", { wait: waitWords(waitSeconds, i18n.language) })
        : t(`signIn.${code}`)}
    </p>
  );
}
